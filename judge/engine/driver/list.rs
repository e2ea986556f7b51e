
#[derive(Clone, Debug, PartialEq)]
#[allow(dead_code)]
pub struct ListWORD {
    pub value: TYPE,
    pub next: Option<Box<ListWORD>>,
}

#[allow(dead_code)]
impl ListWORD {
    pub fn new(value: TYPE) -> Self {
        ListWORD { value, next: None }
    }
}

impl judge_driver::Value for Option<Box<ListWORD>> {
    fn get(reader: &mut judge_driver::Reader) -> Self {
        let values: Vec<TYPE> = judge_driver::Value::get(reader);
        let mut first = None;

        for value in values.into_iter().rev() {
            first = Some(Box::new(ListWORD { value, next: first }));
        }
        first
    }

    fn put(&self, out: &mut Vec<u8>) {
        let mut at = self;
        let mut is_first = true;

        out.push(b'[');
        while let Some(node) = at {
            if !is_first {
                out.push(b',');
            }
            judge_driver::Value::put(&node.value, out);
            at = &node.next;
            is_first = false;
        }
        out.push(b']');
    }
}
