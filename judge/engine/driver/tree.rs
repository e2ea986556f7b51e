
#[derive(Clone, Debug, PartialEq)]
#[allow(dead_code)]
pub struct TreeWORD {
    pub value: TYPE,
    pub left: Option<Box<TreeWORD>>,
    pub right: Option<Box<TreeWORD>>,
}

#[allow(dead_code)]
impl TreeWORD {
    pub fn new(value: TYPE) -> Self {
        TreeWORD { value, left: None, right: None }
    }
}

impl judge_driver::Value for Option<Box<TreeWORD>> {
    /// A child stands behind its parent: from the last node to the first, each finds its own made.
    fn get(reader: &mut judge_driver::Reader) -> Self {
        let mut nodes: Vec<Option<Box<TreeWORD>>> = Vec::new();
        let mut children: Vec<[Option<usize>; 2]> = Vec::new();
        let mut place = 0;

        reader.open();
        while reader.more() {
            if place > 0 && (place - 1) / 2 >= nodes.len() {
                judge_driver::fail("a tree in the input has children without a parent");
            }
            if !reader.is_null() {
                if place > 0 {
                    children[(place - 1) / 2][(place - 1) % 2] = Some(nodes.len());
                }
                nodes.push(Some(Box::new(TreeWORD::new(judge_driver::Value::get(reader)))));
                children.push([None, None]);
            }
            place += 1;
        }
        for i in (0..nodes.len()).rev() {
            let left = children[i][0].and_then(|child| nodes[child].take());
            let right = children[i][1].and_then(|child| nodes[child].take());

            if let Some(node) = &mut nodes[i] {
                node.left = left;
                node.right = right;
            }
        }
        nodes.into_iter().next().flatten()
    }

    fn put(&self, out: &mut Vec<u8>) {
        let mut nodes = vec![self];
        let mut missing = 0;
        let mut i = 0;

        out.push(b'[');
        while i < nodes.len() {
            match nodes[i] {
                None => missing += 1,
                Some(node) => {
                    for _ in 0..missing {
                        out.extend(b",null");
                    }
                    missing = 0;
                    if i > 0 {
                        out.push(b',');
                    }
                    judge_driver::Value::put(&node.value, out);
                    nodes.push(&node.left);
                    nodes.push(&node.right);
                }
            }
            i += 1;
        }
        out.push(b']');
    }
}
