/*
 * Runs a JavaScript program that counts its own steps.
 *
 *     node --expose-internals growth_counter.js OUT OWN PROGRAM [WORD...]
 *
 * A file of the name OWN is given counters when it is loaded: one a stretch of code that runs as a
 * whole, worth the nodes of its syntax tree by line; the library's work is charged to the line that
 * calls it (charges.js). At its end OUT says
 *
 *     own LINE STEPS
 *     call LINE STEPS NAME
 *
 * That depends on the input alone, not on compilers, collectors or clocks. Never part of a judged
 * run.
 */
'use strict';

const fs = require('fs');
const path = require('path');
const vm = require('vm');
const Module = require('module');
const {parse} = require('internal/deps/acorn/acorn/dist/acorn');
const charges = require('./growth_charges.js');

const COUNTERS_MAX = 1 << 16;
const ENDS = new Set(['ReturnStatement', 'BreakStatement', 'ContinueStatement', 'ThrowStatement']);
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

const counts = new Float64Array(COUNTERS_MAX);
const stretches = []; /* Map of line to nodes; as many as counters */
const sites = []; /* {line, name, steps} */

/* ---- the program's text, with counters ---- */

class Rewriting {
    constructor(text) {
        this.text = text;
        this.edits = [];
        this.isInChain = false;
        this.hasLargeNumbers = /\bBigInt\b|\d[nN]\b/.test(text);
    }

    /* What is put in at one place: ends of the inner before those of the outer, then beginnings. */
    edit(at, text, isEnd = false, end = at) {
        this.edits.push({at, end, text, isEnd, order: this.edits.length});
    }

    around(node, before, after) {
        this.edit(node.start, before);
        return () => this.edit(node.end, after, true);
    }

    result() {
        const edits = this.edits.sort((a, b) => a.at - b.at || b.isEnd - a.isEnd ||
                                                a.order - b.order);
        let at = 0, out = '';
        for (const edit of edits) {
            out += this.text.slice(at, edit.at) + edit.text;
            at = edit.end;
        }
        return out + this.text.slice(at);
    }

    site(node, name) {
        return sites.push({line: node.loc.start.line, name, steps: 0}) - 1;
    }

    /* A new stretch and the text that counts it. */
    stretch() {
        if (stretches.length === COUNTERS_MAX)
            throw new Error('the program is too long to be counted');
        stretches.push(new Map());
        return {lines: stretches.at(-1), text: `$judge.counts[${stretches.length - 1}]++`};
    }

    /* Statements one after another; behind one that may leave them a new stretch begins. */
    statements(list, stretch) {
        let current = stretch;
        for (const node of list) {
            if (current === null) {
                current = this.stretch();
                this.edit(node.start, current.text + ';');
            }
            this.visit(node, current);
            if (mayLeave(node))
                current = null;
        }
    }

    block(node) {
        const stretch = this.stretch();
        const directives = node.body.filter(statement => statement.directive !== undefined);
        this.edit(directives.length > 0 ? directives.at(-1).end : node.start + 1,
                  `;${stretch.text};`);
        this.statements(node.body, stretch);
        return stretch;
    }

    /* What runs as often as it is entered: a branch, the body of a loop. */
    body(node) {
        if (node.type === 'BlockStatement')
            return this.block(node);
        const stretch = this.stretch();
        const finish = this.around(node, `{${stretch.text};`, '}');
        this.visit(node, stretch);
        finish();
        return stretch;
    }

    loop(node, stretch) {
        if (node.init)
            this.visit(node.init, stretch);
        if (node.left)
            this.visit(node.left, stretch);
        if (node.right)
            this.visit(node.right, stretch);
        const inner = this.body(node.body);
        this.count(node, inner);
        for (const part of [node.test, node.update])
            if (part)
                this.visit(part, inner);
    }

    function(node) {
        const was = this.isInChain;
        this.isInChain = false;
        this.functionBody(node);
        this.isInChain = was;
    }

    functionBody(node) {
        if (node.body.type === 'BlockStatement') {
            const stretch = this.block(node.body);
            for (const parameter of node.params)
                this.visit(parameter, stretch);
            return;
        }
        const stretch = this.stretch();
        const finish = this.around(node.body, `(${stretch.text},`, ')');
        for (const parameter of node.params)
            this.visit(parameter, stretch);
        this.visit(node.body, stretch);
        finish();
    }

    count(node, stretch) {
        const line = node.loc.start.line;
        stretch.lines.set(line, (stretch.lines.get(line) ?? 0) + 1);
    }

    children(node, stretch) {
        for (const key of Object.keys(node)) {
            const value = node[key];
            for (const child of Array.isArray(value) ? value : [value])
                if (child !== null && typeof child === 'object' && typeof child.type === 'string')
                    this.visit(child, stretch);
        }
    }

    visit(node, stretch) {
        this.count(node, stretch);
        if (FUNCTIONS.has(node.type))
            this.function(node);
        else if (Object.hasOwn(visits, node.type))
            visits[node.type](this, node, stretch);
        else
            this.children(node, stretch);
    }
}

/* Not counting functions within: they leave themselves. */
function mayLeave(node) {
    if (node === null || typeof node !== 'object')
        return false;
    if (Array.isArray(node))
        return node.some(mayLeave);
    if (typeof node.type !== 'string' || FUNCTIONS.has(node.type))
        return false;
    return ENDS.has(node.type) || Object.values(node).some(mayLeave);
}

/* o.name(a, b) becomes $judge.call(SITE, o, a, b); what is called and in which order stays. */
function visitMethod(to, node, stretch) {
    const {object, property} = node.callee;
    const dot = to.text.lastIndexOf('.', property.start);
    const open = to.text.indexOf('(', property.end);
    const number = to.site(property, property.name);

    to.edit(node.start, `$judge.call(${number},`);
    to.visit(object, stretch);
    to.edit(dot, node.arguments.length > 0 ? ',' : '', true, property.end);
    to.edit(open, '', false, open + 1);
    for (const argument of node.arguments)
        to.visit(argument, stretch);
}

function visitMade(to, node, name, stretch) {
    const finish = to.around(node, `$judge.made(${to.site(node, name)},`, ')');
    to.children(node, stretch);
    finish();
}

function visitCall(to, node, stretch) {
    const {callee} = node;
    const isMethod = callee.type === 'MemberExpression';
    const name = isMethod && !callee.computed ? callee.property.name : callee.name;

    if (to.isInChain || name === undefined || callee.object?.type === 'Super')
        to.children(node, stretch);
    else if (charges.makers.has(name) && !(isMethod && node.arguments.length === 0))
        visitMade(to, node, name, stretch);
    else if (isMethod && charges.methods.has(name))
        visitMethod(to, node, stretch);
    else
        to.children(node, stretch);
}

/* Sums and products of numbers without limit take as long as those are. */
function visitOperation(to, node, stretch) {
    if (!to.hasLargeNumbers || !/^([-+*\/%]|\*\*)=?$/.test(node.operator)) {
        to.children(node, stretch);
        return;
    }
    const finish = to.around(node, `$judge.large(${to.site(node, node.operator)},`, ')');
    to.children(node, stretch);
    finish();
}

const visits = {
    BlockStatement: (to, node) => to.block(node),
    StaticBlock: (to, node, stretch) => to.children(node, stretch),
    ForStatement: (to, node, stretch) => to.loop(node, stretch),
    ForInStatement: (to, node, stretch) => to.loop(node, stretch),
    ForOfStatement: (to, node, stretch) => to.loop(node, stretch),
    WhileStatement: (to, node, stretch) => to.loop(node, stretch),
    DoWhileStatement: (to, node, stretch) => to.loop(node, stretch),
    IfStatement(to, node, stretch) {
        to.visit(node.test, stretch);
        to.body(node.consequent);
        if (node.alternate !== null)
            to.body(node.alternate);
    },
    SwitchCase(to, node, stretch) {
        if (node.test !== null)
            to.visit(node.test, stretch);
        to.statements(node.consequent, null);
    },
    ChainExpression(to, node, stretch) {
        const was = to.isInChain;
        to.isInChain = true;
        to.children(node, stretch);
        to.isInChain = was;
    },
    CallExpression: visitCall,
    NewExpression(to, node, stretch) {
        if (charges.classes.test(node.callee.name) && node.arguments.length > 0)
            visitMade(to, node, `new ${node.callee.name}`, stretch);
        else
            to.children(node, stretch);
    },
    SpreadElement(to, node, stretch) {
        const finish = to.around(node.argument, `$judge.made(${to.site(node, '...')},`, ')');
        to.visit(node.argument, stretch);
        finish();
    },
    BinaryExpression: visitOperation,
    AssignmentExpression: visitOperation,
};

/* ---- what counted code calls ---- */

function charge(number, steps) {
    sites[number].steps += steps;
}

const judge = {
    counts,
    call: (number, o, ...args) =>
        charges.call(o, sites[number].name, args, steps => charge(number, steps)),
    made(number, result) {
        charge(number, 1 + charges.sizeOf(result));
        return result;
    },
    large(number, result) {
        if (typeof result === 'bigint')
            charge(number, charges.sizeOf(result));
        return result;
    },
};

function instrumented(text) {
    const to = new Rewriting(text);
    const program = parse(text, {ecmaVersion: 'latest', sourceType: 'script', locations: true,
                                 allowReturnOutsideFunction: true, allowHashBang: true});
    const directives = program.body.filter(statement => statement.directive !== undefined);
    const stretch = to.stretch();
    const at = directives.at(-1)?.end ?? program.body[0]?.start ?? text.length;
    to.edit(at, `;${stretch.text};`);
    to.statements(program.body, stretch);
    return to.result();
}

/* ---- the run ---- */

function summed() {
    const own = new Map(), calls = new Map();
    const add = (sums, key, steps) => sums.set(key, (sums.get(key) ?? 0) + steps);

    stretches.forEach((lines, i) =>
        lines.forEach((nodes, line) => add(own, `own ${line}`, nodes * counts[i])));
    for (const {line, name, steps} of sites)
        add(calls, `call ${line} ${name}`, steps);
    return [...own, ...calls].filter(([, steps]) => steps > 0);
}

function write(out) {
    const rows = summed().map(([key, steps]) => {
        const [kind, line, ...name] = key.split(' ');
        return `${kind} ${line} ${Math.round(steps)} ${name.join(' ')}\n`;
    });
    fs.writeFileSync(out, rows.join(''));
}

function main() {
    const [out, own, program] = process.argv.splice(2, 3);
    const compile = Module.prototype._compile, runInThisContext = vm.runInThisContext;
    const counted = (text, name) => path.basename(name ?? '') === own ? instrumented(text) : text;

    Object.defineProperty(globalThis, '$judge', {value: Object.freeze(judge)});
    Module.prototype._compile = function (text, name, ...rest) {
        return compile.call(this, counted(text, name), name, ...rest);
    };
    /* Drivers of function problems load the file so. */
    vm.runInThisContext = (text, options) =>
        runInThisContext(counted(text, options?.filename), options);
    process.on('exit', () => write(out));
    process.argv[1] = program;
    Module._load(program, null, true);
}

main();
