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

mkdirSync(shots, { recursive: true });
const browser = await chromium.launch({
    executablePath: process.env.JUDGE_CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
});
for (const path of pages) {
    for (const dress of dresses)
        await look(browser, path, dress);
    await policyHolds(browser, path);
}
await browser.close();
console.log(`1..${checks}`);
