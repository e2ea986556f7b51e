
type TreeWORD struct {
	Value       TYPE
	Left, Right *TreeWORD
}

func judgeGetTreeWORD() *TreeWORD {
	var nodes []*TreeWORD
	judgeExpect("[")
	for place := 0; judgeMore(); place++ {
		parent := (place - 1) / 2
		if place > 0 && parent >= len(nodes) {
			judgeFail("a tree in the input has children without a parent")
		}
		if judgeIsNull() {
			continue
		}
		node := &TreeWORD{Value: judgeGetWORD()}
		nodes = append(nodes, node)
		if place > 0 && place%2 == 1 {
			nodes[parent].Left = node
		} else if place > 0 {
			nodes[parent].Right = node
		}
	}
	if len(nodes) == 0 {
		return nil
	}
	return nodes[0]
}

func judgePutTreeWORD(root *TreeWORD) {
	nodes := []*TreeWORD{root}
	missing := 0
	judgePutWord("[")
	for i := 0; i < len(nodes); i++ {
		if nodes[i] == nil {
			missing++
			continue
		}
		for ; missing > 0; missing-- {
			judgePutWord(",null")
		}
		if i > 0 {
			judgePutWord(",")
		}
		judgePutWORD(nodes[i].Value)
		nodes = append(nodes, nodes[i].Left, nodes[i].Right)
	}
	judgePutWord("]")
}
