// Reads the arguments as JSON, one a line, calls the submission's function and prints its result.
//
// Standard output is set apart before the submission is loaded: what it prints goes to standard
// error. A long is a bigint, so that no digit is lost.
'use strict';
const fs = require('fs');
const path = require('path');
const vm = require('vm');

const write = fs.writeSync;

function setApart() {
    const led = (fd) => (fd === 1 ? 2 : fd);
    const asked = { writeSync: fs.writeSync, write: fs.write, writeFileSync: fs.writeFileSync };

    Object.defineProperty(process, 'stdout', { get: () => process.stderr });
    for (const [name, call] of Object.entries(asked))
        fs[name] = (fd, ...rest) => call(led(fd), ...rest);
}

function OwnListNode(value, next = null) {
    this.value = value;
    this.next = next;
}

function OwnTreeNode(value, left = null, right = null) {
    this.value = value;
    this.left = left;
    this.right = right;
}

function named(name) {
    return vm.runInThisContext(`typeof ${name} === 'undefined' ? undefined : ${name}`);
}

function load(fileName) {
    const file = path.join(__dirname, fileName);

    Object.assign(globalThis, { require, module, exports: module.exports });
    vm.runInThisContext(fs.readFileSync(file, 'utf8'), { filename: file });
}

function listMake(values) {
    const Node = named('ListNode') || OwnListNode;
    let first = null;

    for (let i = values.length - 1; i >= 0; i--) {
        const node = new Node(values[i]);

        node.next = first;
        first = node;
    }
    return first;
}

function treeMake(values) {
    const Node = named('TreeNode') || OwnTreeNode;
    const nodes = [];

    values.forEach((value, place) => {
        if (value === null)
            return;
        const node = new Node(value);

        node.left = node.right = null;
        nodes.push(node);
        if (place > 0)
            nodes[(place - 1) >> 1][place % 2 === 1 ? 'left' : 'right'] = node;
    });
    return nodes.length > 0 ? nodes[0] : null;
}

function listValues(node) {
    const values = [];

    for (; node; node = node.next)
        values.push(node.value);
    return values;
}

function treeValues(root) {
    const nodes = [root], values = [];

    for (let i = 0; i < nodes.length; i++) {
        values.push(nodes[i] ? nodes[i].value : null);
        if (nodes[i])
            nodes.push(nodes[i].left, nodes[i].right);
    }
    while (values.length > 0 && values[values.length - 1] === null)
        values.pop();
    return values;
}

// The 17 digits of C's "%.17e": to the nearest, and to an even last digit where two are as near.
function digitsOf(value) {
    const rounded = value.toExponential(16);
    const [digits, exponent] = value.toExponential(17).split('e');

    if (!digits.endsWith('5') || '02468'.indexOf(digits[digits.length - 2]) < 0)
        return rounded;
    if (!/^0*$/.test(value.toExponential(100).split('e')[0].slice(digits.length)))
        return rounded;
    return digits.slice(0, -1) + 'e' + exponent;
}

// As C's "%.17g", between blanks: each is a token that the checker compares as a number.
function double(value) {
    if (typeof value !== 'number' && typeof value !== 'bigint')
        throw new TypeError();
    value = Number(value);
    if (Number.isNaN(value))
        return ' nan ';
    if (!Number.isFinite(value))
        return value > 0 ? ' inf ' : ' -inf ';
    if (value === 0)
        return Object.is(value, -0) ? ' -0 ' : ' 0 ';
    const [mantissa, power] = digitsOf(Math.abs(value)).split('e');
    const exponent = Number(power), sign = value < 0 ? '-' : '';
    const digits = mantissa.replace('.', '').replace(/0+$/, '');

    return ' ' + sign + placed(digits, exponent) + ' ';
}

function placed(digits, exponent) {
    if (exponent < -4 || exponent >= 17)
        return digits[0] + (digits.length > 1 ? '.' + digits.slice(1) : '') + 'e' +
            (exponent < 0 ? '-' : '+') + String(Math.abs(exponent)).padStart(2, '0');
    if (exponent < 0)
        return '0.' + '0'.repeat(-exponent - 1) + digits;
    if (digits.length <= exponent + 1)
        return digits.padEnd(exponent + 1, '0');
    return digits.slice(0, exponent + 1) + '.' + digits.slice(exponent + 1);
}

function whole(value) {
    if (typeof value === 'bigint' || Number.isSafeInteger(value))
        return String(value === 0 ? 0 : value);
    if (Number.isInteger(value))
        return String(BigInt(value));
    throw new TypeError();
}

function text(value) {
    if (typeof value !== 'string')
        throw new TypeError();
    return JSON.stringify(value);
}

function boolean(value) {
    if (typeof value !== 'boolean')
        throw new TypeError();
    return String(value);
}

const bases = { bool: boolean, int: whole, long: whole, double, string: text };

function array(values, item) {
    if (typeof values === 'string' || typeof values[Symbol.iterator] !== 'function')
        throw new TypeError();
    return '[' + Array.from(values, item).join(',') + ']';
}

const nodes = {
    list: { make: listMake, values: listValues },
    tree: { make: treeMake, values: treeValues },
};

// The value as JSON; a TypeError where it is not of its kind.
function printed(value, [shape, base]) {
    const item = bases[base];

    if (shape in nodes)
        return array(nodes[shape].values(value), (each) => (each === null ? 'null' : item(each)));
    if (shape === 'array')
        return array(value, item);
    if (shape === 'matrix')
        return array(value, (row) => array(row, item));
    return item(value);
}

function bigints(value) {
    if (Array.isArray(value))
        return value.map(bigints);
    return value === null ? null : BigInt(value);
}

function read(line, [, base]) {
    if (base !== 'long')
        return JSON.parse(line);
    return bigints(JSON.parse(line.replace(/-?\d+/g, '"$&"')));
}

function argument(value, [shape]) {
    return shape in nodes ? nodes[shape].make(value) : value;
}

function fail(reason) {
    write(2, reason + '\n');
    process.exit(1);
}

function kindOf(value) {
    return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

function line(value, kind, what) {
    try {
        return printed(value, kind) + '\n';
    } catch (fault) {
        if (!(fault instanceof TypeError))
            throw fault;
        if (value === undefined)
            return fail(`${what} is undefined where ${kind[2]} is asked for: is a 'return' missing?`);
        return fail(`${what} is of type ${kindOf(value)} where ${kind[2]} is asked for`);
    }
}

function print(lines) {
    const bytes = Buffer.from(lines.join(''), 'utf8');

    for (let at = 0; at < bytes.length;)
        at += write(1, bytes, at);
}

function run(fileName, name, returns, parameters) {
    const lines = fs.readFileSync(0, 'utf8').split('\n');
    const values = parameters.map(([kind], i) => read(lines[i], kind));

    setApart();
    load(fileName);
    const submitted = named(name) || module.exports[name];
    if (typeof submitted !== 'function')
        fail(`${fileName} has no function '${name}'`);
    const given = values.map((value, i) => argument(value, parameters[i][0]));
    const value = submitted(...given);
    const results = returns === null ? [] : [line(value, returns, 'the result')];
    parameters.forEach(([kind, changes], i) => {
        if (changes)
            results.push(line(given[i], kind, `parameter ${i + 1}`));
    });
    print(results);
    process.exit(0);
}
