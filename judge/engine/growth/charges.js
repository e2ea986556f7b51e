/*
 * What the library's work at a call of a JavaScript program costs, in steps (nodes of its syntax
 * tree): known from what was called on what, and from what came back.
 */
'use strict';

const move = count => 1 + count / 16; /* of memory, a character or an element each */
const scan = count => 1 + count / 4;
const each = count => 1 + count;

function isList(o) {
    return Array.isArray(o) || (ArrayBuffer.isView(o) && o.length !== undefined);
}

function wordsOf(number) {
    return 1 + number.toString(16).length / 16;
}

/* What is copied or made where all of it is: elements; characters by the word. */
function sizeOf(o) {
    if (typeof o === 'string')
        return o.length / 16;
    if (typeof o === 'bigint')
        return wordsOf(o);
    if (o === null || typeof o !== 'object')
        return 0;
    if (Array.isArray(o))
        return o.length;
    if (ArrayBuffer.isView(o) || o instanceof ArrayBuffer)
        return o.byteLength / 16;
    if (o instanceof Map || o instanceof Set)
        return o.size;
    return Object.keys(o).length;
}

/* How far a search went that found this index. */
function reached(o, index) {
    return scan(index < 0 ? o.length : index + 1);
}

function reachedBack(o, index) {
    return scan(index < 0 ? o.length : o.length - index);
}

const search = (o, result, args) => reached(o, o.indexOf(...args));
const whole = (o) => each(o.length);
const moveAll = (o) => move(o.length);
const moveResult = (o, result) => move(result.length);
const eachOfResult = (o, result) => each(result.length);
const joined = (o, result) => each(o.length) + move(result.length);
const scanAll = (o) => scan(o.length);
const rewritten = (o, result) => scan(o.length) + move(result.length);
const compared = (o, result, args) => scan(Math.min(o.length, String(args[0]).length));

/*
 * By name: (object, result, arguments) -> steps. Functions that the program hands in count by
 * themselves. What is not here takes the same time whatever its size: V8 adds texts as ropes, and
 * cuts them as views. (It also spares shift() the move where an array is small; not where it
 * matters.)
 */
const byList = {
    includes: search,
    indexOf: (o, result) => reached(o, result),
    lastIndexOf: (o, result) => reachedBack(o, result),
    shift: moveAll,
    unshift: moveAll,
    splice: (o, result, args) => move(Math.abs(o.length - (args[0] ?? 0))) + move(result.length),
    toSpliced: moveResult,
    with: moveResult,
    slice: moveResult,
    concat: moveResult,
    fill: moveAll,
    set: (o, result, args) => move(sizeOf(args[0])),
    copyWithin: moveAll,
    reverse: scanAll,
    toReversed: scanAll,
    join: joined,
    toString: joined,
    flat: eachOfResult,
    flatMap: eachOfResult,
    map: whole,
    filter: whole,
    forEach: whole,
    reduce: whole,
    reduceRight: whole,
};

const byText = {
    includes: search,
    indexOf: (o, result) => reached(o, result),
    lastIndexOf: (o, result) => reachedBack(o, result),
    search: (o, result) => reached(o, result),
    startsWith: compared,
    endsWith: compared,
    localeCompare: compared,
    split: (o, result) => scan(o.length) + each(result.length),
    repeat: moveResult,
    padStart: moveResult,
    padEnd: moveResult,
    toUpperCase: scanAll,
    toLowerCase: scanAll,
    normalize: scanAll,
    match: scanAll,
    replace: rewritten,
    replaceAll: rewritten,
};

const byKind = {
    list: byList,
    text: byText,
    number: {toString: moveResult},
    bigint: {toString: eachOfResult},
    table: {forEach: o => each(o.size), clear: o => each(o.size)},
    other: {},
};

function kindOf(o) {
    if (typeof o === 'string')
        return 'text';
    if (typeof o === 'number' || typeof o === 'bigint')
        return typeof o;
    if (isList(o))
        return 'list';
    return o instanceof Map || o instanceof Set ? 'table' : 'other';
}

/* A sort without a function of the program's own: it compares texts, and is asked how often. */
function sortTexts(o, name, charge) {
    let comparisons = 0;
    const result = o[name]((a, b) => {
        const one = String(a), other = String(b);
        comparisons++;
        return one < other ? -1 : one > other ? 1 : 0;
    });
    charge(each(o.length) + 4 * comparisons);
    return result;
}

function sort(o, name, args, charge) {
    if (Array.isArray(o) && args[0] === undefined)
        return sortTexts(o, name, charge);
    const result = o[name](...args);
    if (isList(o))
        charge(each(o.length) + (args[0] === undefined ? o.length * Math.log2(o.length + 1) : 0));
    return result;
}

/* object.name(...args), as the program would have called it; charge(steps) is told its cost. */
function call(o, name, args, charge) {
    if (name === 'sort' || name === 'toSorted')
        return sort(o, name, args, charge);
    const result = o[name](...args);
    const charges = byKind[kindOf(o)];
    if (Object.hasOwn(charges, name))
        charge(charges[name](o, result, args));
    return result;
}

module.exports = {
    call, sizeOf,
    methods: new Set(['sort', 'toSorted', ...Object.values(byKind).flatMap(Object.keys)]),
    /* Charged by the size of what comes back, whatever they are called on. */
    makers: new Set(['readFileSync', 'keys', 'values', 'entries', 'assign', 'fromEntries', 'from',
                     'of', 'stringify', 'parse', 'structuredClone', 'Array']),
    classes: /^(Array|Map|Set|ArrayBuffer|(Big)?(Int|Uint|Float)\d+(Clamped)?Array)$/,
};
