package main

// Values read from standard input as JSON, results printed as JSON to where standard output led at
// the start: descriptor 1 is standard error before any init() of the submission runs.

import (
	"bufio"
	"os"
	"strconv"
	"strings"
	"syscall"
	"unicode/utf16"
)

var judgeIn = bufio.NewReaderSize(os.Stdin, 65536)
var judgeOut = judgeStart()

func judgeFail(why string) {
	os.Stderr.WriteString("driver: " + why + "\n")
	os.Exit(3)
}

func judgeStart() *bufio.Writer {
	fd, err := syscall.Dup(1)
	if err != nil || syscall.Dup3(2, 1, 0) != nil {
		judgeFail("cannot set the result apart")
	}
	return bufio.NewWriterSize(os.NewFile(uintptr(fd), "result"), 65536)
}

// The next byte that is no blank, not yet taken; 0 at the end.
func judgeLook() byte {
	for {
		c, err := judgeIn.ReadByte()
		if err != nil {
			return 0
		}
		if c != ' ' && c != '\n' && c != '\t' && c != '\r' {
			_ = judgeIn.UnreadByte()
			return c
		}
	}
}

func judgeExpect(word string) {
	judgeLook()
	for i := 0; i < len(word); i++ {
		if c, err := judgeIn.ReadByte(); err != nil || c != word[i] {
			judgeFail("the input is not what the signature says")
		}
	}
}

func judgeMore() bool {
	c := judgeLook()
	if c == 0 {
		judgeFail("the input ends inside a list")
	}
	if c == ']' || c == ',' {
		_, _ = judgeIn.ReadByte()
	}
	return c != ']'
}

func judgeIsNull() bool {
	if judgeLook() != 'n' {
		return false
	}
	judgeExpect("null")
	return true
}

func judgeGetBool() bool {
	if judgeLook() == 't' {
		judgeExpect("true")
		return true
	}
	judgeExpect("false")
	return false
}

// The bytes of a number.
func judgeNumber() string {
	var text []byte
	judgeLook()
	for {
		c, err := judgeIn.ReadByte()
		if err != nil {
			break
		}
		if strings.IndexByte("+-.eE0123456789", c) < 0 {
			_ = judgeIn.UnreadByte()
			break
		}
		text = append(text, c)
	}
	return string(text)
}

func judgeGetLong() int64 {
	value, err := strconv.ParseInt(judgeNumber(), 10, 64)
	if err != nil {
		judgeFail("a whole number is missing in the input")
	}
	return value
}

func judgeGetInt() int {
	return int(judgeGetLong())
}

func judgeGetDouble() float64 {
	value, _ := strconv.ParseFloat(judgeNumber(), 64)
	return value
}

func judgeHex() rune {
	var digits [4]byte
	for i := range digits {
		digits[i], _ = judgeIn.ReadByte()
	}
	value, err := strconv.ParseUint(string(digits[:]), 16, 32)
	if err != nil {
		judgeFail("an escape in the input is broken")
	}
	return rune(value)
}

func judgeEscape() string {
	c, _ := judgeIn.ReadByte()
	if place := strings.IndexByte("\"\\/bfnrt", c); place >= 0 {
		return "\"\\/\b\f\n\r\t"[place : place+1]
	}
	character := judgeHex()
	if utf16.IsSurrogate(character) {
		judgeExpect("\\u")
		character = utf16.DecodeRune(character, judgeHex())
	}
	return string(character)
}

func judgeGetString() string {
	var text []byte
	judgeExpect("\"")
	for {
		c, err := judgeIn.ReadByte()
		if err != nil {
			judgeFail("the input ends inside a string")
		}
		if c == '"' {
			return string(text)
		}
		if c == '\\' {
			text = append(text, judgeEscape()...)
		} else {
			text = append(text, c)
		}
	}
}

func judgeGetArray[T any](get func() T) []T {
	items := []T{}
	judgeExpect("[")
	for judgeMore() {
		items = append(items, get())
	}
	return items
}

func judgeGetMatrix[T any](get func() T) [][]T {
	return judgeGetArray(func() []T { return judgeGetArray(get) })
}

func judgePutWord(word string) {
	_, _ = judgeOut.WriteString(word)
}

func judgePutBool(value bool) {
	judgePutWord(strconv.FormatBool(value))
}

func judgePutInt(value int) {
	judgePutLong(int64(value))
}

func judgePutLong(value int64) {
	var text [24]byte
	_, _ = judgeOut.Write(strconv.AppendInt(text[:0], value, 10))
}

// As C's "%.17g", between blanks: each is a token that the checker compares as a number.
func judgePutDouble(value float64) {
	text := strings.ToLower(strconv.FormatFloat(value, 'g', 17, 64))
	judgePutWord(" " + strings.Replace(text, "+inf", "inf", 1) + " ")
}

func judgePutString(text string) {
	_ = judgeOut.WriteByte('"')
	for i := 0; i < len(text); i++ {
		c := text[i]
		if place := strings.IndexByte("\"\\\b\f\n\r\t", c); place >= 0 {
			judgePutWord("\\" + "\"\\bfnrt"[place:place+1])
		} else if c < 0x20 {
			judgePutWord("\\u00" + strconv.FormatInt(int64(c)+0x100, 16)[1:])
		} else {
			_ = judgeOut.WriteByte(c)
		}
	}
	_ = judgeOut.WriteByte('"')
}

func judgePutArray[T any](items []T, put func(T)) {
	_ = judgeOut.WriteByte('[')
	for i, item := range items {
		if i > 0 {
			_ = judgeOut.WriteByte(',')
		}
		put(item)
	}
	_ = judgeOut.WriteByte(']')
}

func judgePutMatrix[T any](rows [][]T, put func(T)) {
	judgePutArray(rows, func(row []T) { judgePutArray(row, put) })
}
