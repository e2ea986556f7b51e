/*
 * Opens pages in Chromium, in every dress, and speaks TAP about them.
 *
 *   node look.mjs TOOLS SHOTS PAGE...     TOOLS: where npm installed; SHOTS: for the pictures
 *
 * Of each page, light and dark, at the width of a desk and of a phone, and printed: no word on the
 * console, no request beside the page itself, no serious fault by axe, nothing wider than the
 * window; what is folded up is opened. A picture of each is left in SHOTS, for a person to look at.
 */
import { createRequire } from "node:module";
import { mkdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [tools, shots, ...pages] = process.argv.slice(2);
const require = createRequire(join(resolve(tools), "package.json"));
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const dresses = [
    { name: "desk-light", width: 1280, colorScheme: "light" },
    { name: "desk-dark", width: 1280, colorScheme: "dark" },
    { name: "phone-light", width: 400, colorScheme: "light" },
    { name: "phone-dark", width: 400, colorScheme: "dark" },
    { name: "print", width: 800, colorScheme: "light", media: "print" },
];

let checks = 0;

function ok(holds, name, detail = "") {
    checks++;
    console.log(`${holds ? "ok" : "not ok"} ${checks} - ${name}`);
    if (!holds && detail)
        console.log(String(detail).split("\n").map(line => `# ${line}`).join("\n"));
}

/* axe's findings that matter, one line each with the first place. */
function faults(result) {
    return result.violations
        .filter(fault => ["serious", "critical"].includes(fault.impact))
        .map(fault => `${fault.impact}: ${fault.id}: ${fault.help}: ${fault.nodes[0].html}`);
}

/* The page's policy forbids scripts; what the debugger evaluates is not the page's. */
async function axeSays(page) {
    await page.evaluate(axe);
    return faults(await page.evaluate(() => globalThis.axe.run()));
}

/* Elements that stick out of the window and do not scroll within it. */
function tooWide() {
    const limit = document.documentElement.clientWidth + 1;
    const scrolls = node => node && (node.matches(".wide, pre") || scrolls(node.parentElement));

    return [...document.querySelectorAll("body *")]
        .filter(node => node.getBoundingClientRect().right > limit && !scrolls(node))
        .map(node => node.outerHTML.slice(0, 80));
}

async function look(browser, path, dress) {
    const context = await browser.newContext({
        viewport: { width: dress.width, height: 900 },
        colorScheme: dress.colorScheme,
    });
    const page = await context.newPage();
    const name = `${basename(path)}, ${dress.name}`;
    const said = [], requested = [];

    page.on("console", message => said.push(message.text()));
    page.on("pageerror", error => said.push(error.message));
    page.on("request", request => requested.push(request.url()));
    await page.emulateMedia({ media: dress.media ?? "screen", colorScheme: dress.colorScheme });
    await page.goto(pathToFileURL(resolve(path)).href);
    await page.evaluate(() => document.querySelectorAll("details").forEach(node => node.open = true));
    await page.screenshot({
        path: join(shots, `${basename(path, ".html")}-${dress.name}.png`),
        fullPage: true,
    });
    const wide = await page.evaluate(tooWide);
    const found = await axeSays(page);

    ok(said.length === 0, `${name}: nothing on the console`, said.join("\n"));
    ok(requested.length === 1, `${name}: only the page itself is asked for`, requested.join("\n"));
    ok(found.length === 0, `${name}: axe finds no serious fault`, found.join("\n"));
    ok(wide.length === 0, `${name}: nothing is wider than the window`, wide.join("\n"));
    await context.close();
}

/* What somebody would smuggle into the page neither runs nor loads: the policy in it forbids both. */
async function policyHolds(browser, path) {
    const context = await browser.newContext();
    const page = await context.newPage();

    await page.goto(pathToFileURL(resolve(path)).href);
    await page.evaluate(() => {
        const script = document.createElement("script");
        const image = document.createElement("img");

        globalThis.refused = [];
        document.addEventListener("securitypolicyviolation",
            event => globalThis.refused.push(event.effectiveDirective));
        script.textContent = "globalThis.ran = true";
        image.src = "smuggled.png";
        document.body.append(script, image);
    });
    await page.waitForFunction(() => globalThis.refused.length >= 2, { timeout: 5000 })
        .catch(() => {});
    const refused = await page.evaluate(() => globalThis.refused.join(" "));
    ok(await page.evaluate(() => globalThis.ran === undefined),
        `${basename(path)}: a smuggled script does not run`);
    ok(refused.includes("script-src"), `${basename(path)}: because the policy refuses it`, refused);
    ok(refused.includes("img-src"), `${basename(path)}: a smuggled picture is refused`, refused);
    await context.close();
}

/* Curves lie within their pictures, and each has words of its own. */
async function curvesHold(browser, path) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();

    await page.goto(pathToFileURL(resolve(path)).href);
    const found = await page.evaluate(() => {
        document.querySelectorAll("details").forEach(node => node.open = true);
        return [...document.querySelectorAll("svg polyline")].map(line => {
            const box = line.getBBox(), view = line.ownerSVGElement.viewBox.baseVal;

            return {
                words: line.querySelector("title")?.textContent ??
                    line.ownerSVGElement.querySelector("title").textContent,
                fits: box.x >= 0 && box.y >= 0 && box.x + box.width <= view.width &&
                    box.y + box.height <= view.height && box.width > 0,
            };
        });
    });
    const words = found.map(line => line.words).join("\n");

    ok(found.length >= 6, `${basename(path)}: curves are drawn`, words);
    ok(found.every(line => line.fits), `${basename(path)}: within their pictures`, words);
    ok(words.includes("asked"), `${basename(path)}: beside what is asked`, words);
    ok(/tle-\S+: ✗ O\(n²\)/.test(words), `${basename(path)}: a slow program's class is named`, words);
    ok(/ac-\S+: ✓ O\(n\)/.test(words), `${basename(path)}: and a good one's`, words);
    await context.close();
}

mkdirSync(shots, { recursive: true });
const browser = await chromium.launch({
    executablePath: process.env.JUDGE_CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
});
for (const path of pages) {
    for (const dress of dresses)
        await look(browser, path, dress);
    await policyHolds(browser, path);
    if (basename(path) === "growth.html")
        await curvesHold(browser, path);
}
await browser.close();
console.log(`1..${checks}`);
