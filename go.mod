module informd

go 1.26
