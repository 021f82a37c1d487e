package look

import (
	"math"
	"testing"
)

func TestChunkEnd(t *testing.T) {
	for _, tt := range []struct {
		next, uidNext uint32
		want          uint32
	}{
		{1, 2, 1},
		{1, 401, 400},
		{1, 9000, 400},
		{8900, 9000, 8999},
		{math.MaxUint32 - 5, math.MaxUint32, math.MaxUint32 - 1},
	} {
		if got := chunkEnd(tt.next, tt.uidNext, 400); got != tt.want {
			t.Errorf("from %d before %d: ends at %d, want %d", tt.next, tt.uidNext, got, tt.want)
		}
	}
}
