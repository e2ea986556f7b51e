// Reads the arguments as JSON, one a line, calls the submission's function, prints the result.
// METHOD, TYPES, RETURNS and CHANGED stand in front of this text.
const fs = require('fs');
const path = require('path');
const vm = require('vm');

function ListNode(val, next) {
    this.val = val === undefined ? 0 : val;
    this.next = next === undefined ? null : next;
}

function TreeNode(val, left, right) {
    this.val = val === undefined ? 0 : val;
    this.left = left === undefined ? null : left;
    this.right = right === undefined ? null : right;
}

function listMake(values) {
    let first = null;
    for (let i = values.length - 1; i >= 0; i--)
        first = new ListNode(values[i], first);
    return first;
}

function treeMake(values) {
    if (values.length === 0)
        return null;
    const root = new TreeNode(values[0]), parents = [root];
    for (let i = 1, at = 0; i < values.length; at++)
        for (const side of ['left', 'right']) {
            if (i < values.length && values[i] !== null)
                parents.push(parents[at][side] = new TreeNode(values[i]));
            i++;
        }
    return root;
}

function treeValues(root) {
    const values = [], nodes = [root];
    for (let at = 0; at < nodes.length; at++) {
        values.push(nodes[at] ? nodes[at].val : null);
        if (nodes[at])
            nodes.push(nodes[at].left, nodes[at].right);
    }
    while (values.length > 0 && values[values.length - 1] === null)
        values.pop();
    return values;
}

function give(value, kind) {
    if (kind === 'ListNode')
        return listMake(value);
    if (kind === 'TreeNode')
        return treeMake(value);
    return kind.endsWith('[]') ? value.map((item) => give(item, kind.slice(0, -2))) : value;
}

function take(value, kind) {
    if (kind === 'TreeNode')
        return treeValues(value);
    if (kind === 'ListNode') {
        const values = [];
        for (let node = value; node; node = node.next)
            values.push(node.val);
        return values;
    }
    return kind.endsWith('[]') ? value.map((item) => take(item, kind.slice(0, -2))) : value;
}

function spaced(value) {
    if (!Array.isArray(value))
        return JSON.stringify(value === undefined ? null : value);
    return value.length > 0 ? '[ ' + value.map(spaced).join(' , ') + ' ]' : '[ ]';
}

global.ListNode = ListNode;
global.TreeNode = TreeNode;
global.require = require;
for (const word of ['log', 'info', 'debug'])
    console[word] = console.error;
const file = path.join(__dirname, 'main.js');
const call = `\n;typeof Solution === 'function' ? Solution.prototype.${METHOD}.bind(new Solution()) : ${METHOD}`;
const called = vm.runInThisContext(fs.readFileSync(file, 'utf8') + call, {filename: file});
const lines = fs.readFileSync(0, 'utf8').split('\n');
const given = TYPES.map((kind, i) => give(JSON.parse(lines[i]), kind));
const result = called(...given);
const shown = CHANGED >= 0 ? take(given[CHANGED], TYPES[CHANGED]) : take(result, RETURNS);
process.stdout.write(spaced(shown) + '\n');
