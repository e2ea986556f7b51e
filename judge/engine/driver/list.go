
type ListWORD struct {
	Value TYPE
	Next  *ListWORD
}

func judgeGetListWORD() *ListWORD {
	var before ListWORD
	last := &before
	judgeExpect("[")
	for judgeMore() {
		last.Next = &ListWORD{Value: judgeGetWORD()}
		last = last.Next
	}
	return before.Next
}

func judgePutListWORD(node *ListWORD) {
	judgePutWord("[")
	for isFirst := true; node != nil; node, isFirst = node.Next, false {
		if !isFirst {
			judgePutWord(",")
		}
		judgePutWORD(node.Value)
	}
	judgePutWord("]")
}
