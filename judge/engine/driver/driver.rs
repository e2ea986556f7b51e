/// Values read from standard input as JSON, results printed as JSON to where standard output led at
/// the start: after start() descriptor 1 is standard error.
#[allow(dead_code)]
mod judge_driver {
    use std::fs::File;
    use std::io::{Read, Write};
    use std::os::unix::io::FromRawFd;

    extern "C" {
        fn dup(fd: i32) -> i32;
        fn dup2(from: i32, to: i32) -> i32;
    }

    pub fn fail(why: &str) -> ! {
        eprintln!("driver: {}", why);
        std::process::exit(3)
    }

    pub struct Reader {
        bytes: Vec<u8>,
        at: usize,
    }

    pub fn start() -> (Reader, File) {
        let mut bytes = Vec::new();
        let fd = unsafe { dup(1) };

        if fd < 0 || unsafe { dup2(2, 1) } < 0 {
            fail("cannot set the result apart");
        }
        if std::io::stdin().lock().read_to_end(&mut bytes).is_err() {
            fail("cannot read the input");
        }
        (Reader { bytes, at: 0 }, unsafe { File::from_raw_fd(fd) })
    }

    /// The program ends here, and nothing is dropped: a long list would be, node within node.
    pub fn finish(mut file: File, text: &[u8]) -> ! {
        if file.write_all(text).is_err() {
            fail("cannot write the result");
        }
        std::process::exit(0)
    }

    impl Reader {
        fn peek(&self) -> u8 {
            self.bytes.get(self.at).copied().unwrap_or(0)
        }

        fn next(&mut self) -> u8 {
            let c = self.peek();

            self.at += 1;
            c
        }

        fn look(&mut self) -> u8 {
            while matches!(self.peek(), b' ' | b'\n' | b'\t' | b'\r') {
                self.at += 1;
            }
            self.peek()
        }

        fn expect(&mut self, word: &str) {
            self.look();
            for each in word.bytes() {
                if self.next() != each {
                    fail("the input is not what the signature says");
                }
            }
        }

        pub fn open(&mut self) {
            self.expect("[");
        }

        pub fn more(&mut self) -> bool {
            let c = self.look();

            if c == 0 {
                fail("the input ends inside a list");
            }
            if c == b']' || c == b',' {
                self.at += 1;
            }
            c != b']'
        }

        pub fn is_null(&mut self) -> bool {
            if self.look() != b'n' {
                return false;
            }
            self.expect("null");
            true
        }

        fn number<T: std::str::FromStr>(&mut self) -> T {
            self.look();
            let from = self.at;

            while matches!(self.peek(), b'+' | b'-' | b'.' | b'e' | b'E' | b'0'..=b'9') {
                self.at += 1;
            }
            match std::str::from_utf8(&self.bytes[from..self.at]).unwrap_or("").parse() {
                Ok(value) => value,
                Err(_) => fail("a number is missing in the input"),
            }
        }

        fn hex(&mut self) -> u32 {
            let digits: String = (0..4).map(|_| self.next() as char).collect();

            match u32::from_str_radix(&digits, 16) {
                Ok(value) => value,
                Err(_) => fail("an escape in the input is broken"),
            }
        }

        fn escape(&mut self) -> char {
            let c = match self.next() {
                b'b' => '\u{8}',
                b'f' => '\u{c}',
                b'n' => '\n',
                b'r' => '\r',
                b't' => '\t',
                b'u' => {
                    let mut value = self.hex();
                    if (0xd800..0xdc00).contains(&value) {
                        self.expect("\\u");
                        value = 0x10000 + ((value - 0xd800) << 10) + (self.hex() - 0xdc00);
                    }
                    char::from_u32(value).unwrap_or('\u{fffd}')
                }
                other => other as char,
            };
            c
        }
    }

    pub trait Value {
        fn get(reader: &mut Reader) -> Self;
        fn put(&self, out: &mut Vec<u8>);
    }

    impl Value for () {
        fn get(_: &mut Reader) {}
        fn put(&self, _: &mut Vec<u8>) {}
    }

    impl Value for bool {
        fn get(reader: &mut Reader) -> bool {
            let is_true = reader.look() == b't';

            reader.expect(if is_true { "true" } else { "false" });
            is_true
        }

        fn put(&self, out: &mut Vec<u8>) {
            out.extend(if *self { &b"true"[..] } else { b"false" });
        }
    }

    impl Value for i32 {
        fn get(reader: &mut Reader) -> i32 {
            reader.number()
        }

        fn put(&self, out: &mut Vec<u8>) {
            let _ = write!(out, "{}", self);
        }
    }

    impl Value for i64 {
        fn get(reader: &mut Reader) -> i64 {
            reader.number()
        }

        fn put(&self, out: &mut Vec<u8>) {
            let _ = write!(out, "{}", self);
        }
    }

    impl Value for f64 {
        fn get(reader: &mut Reader) -> f64 {
            reader.number()
        }

        /// Between blanks: each is a token that the checker compares as a number.
        fn put(&self, out: &mut Vec<u8>) {
            out.push(b' ');
            if self.is_nan() {
                out.extend(b"nan");
            } else if self.is_infinite() {
                out.extend(if *self > 0.0 { &b"inf"[..] } else { b"-inf" });
            } else {
                out.extend(general(*self).bytes());
            }
            out.push(b' ');
        }
    }

    /// C's "%.17g".
    fn general(value: f64) -> String {
        let text = format!("{:.16e}", value.abs());
        let (mantissa, power) = text.split_once('e').unwrap_or((&text, "0"));
        let exponent: i32 = power.parse().unwrap_or(0);
        let all = mantissa.replace('.', "");
        let kept = all.trim_end_matches('0');
        let digits = if kept.is_empty() { "0" } else { kept };
        let sign = if value.is_sign_negative() { "-" } else { "" };
        let count = digits.len() as i32;

        if exponent < -4 || exponent >= 17 {
            let point = if count > 1 { "." } else { "" };
            let side = if exponent < 0 { '-' } else { '+' };

            format!("{}{}{}{}e{}{:02}", sign, &digits[..1], point, &digits[1..], side, exponent.abs())
        } else if exponent < 0 {
            format!("{}0.{}{}", sign, "0".repeat((-exponent - 1) as usize), digits)
        } else if count <= exponent + 1 {
            format!("{}{}{}", sign, digits, "0".repeat((exponent + 1 - count) as usize))
        } else {
            let (whole, rest) = digits.split_at(exponent as usize + 1);

            format!("{}{}.{}", sign, whole, rest)
        }
    }

    impl Value for String {
        fn get(reader: &mut Reader) -> String {
            let mut text = Vec::new();
            let mut encoded = [0; 4];

            reader.expect("\"");
            loop {
                match reader.next() {
                    b'"' => return String::from_utf8_lossy(&text).into_owned(),
                    0 if reader.at > reader.bytes.len() => fail("the input ends inside a string"),
                    b'\\' => text.extend(reader.escape().encode_utf8(&mut encoded).bytes()),
                    c => text.push(c),
                }
            }
        }

        fn put(&self, out: &mut Vec<u8>) {
            out.push(b'"');
            for c in self.bytes() {
                match c {
                    b'"' => out.extend(b"\\\""),
                    b'\\' => out.extend(b"\\\\"),
                    8 => out.extend(b"\\b"),
                    12 => out.extend(b"\\f"),
                    b'\n' => out.extend(b"\\n"),
                    b'\r' => out.extend(b"\\r"),
                    b'\t' => out.extend(b"\\t"),
                    0..=31 => out.extend(format!("\\u{:04x}", c).bytes()),
                    _ => out.push(c),
                }
            }
            out.push(b'"');
        }
    }

    impl<T: Value> Value for Vec<T> {
        fn get(reader: &mut Reader) -> Vec<T> {
            let mut items = Vec::new();

            reader.open();
            while reader.more() {
                items.push(T::get(reader));
            }
            items
        }

        fn put(&self, out: &mut Vec<u8>) {
            out.push(b'[');
            for (i, item) in self.iter().enumerate() {
                if i > 0 {
                    out.push(b',');
                }
                item.put(out);
            }
            out.push(b']');
        }
    }
}
