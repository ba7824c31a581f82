// What franc and tinyld make of the same texts: node peers.mjs NODE_MODULES TESTS
// NODE_MODULES is a folder in which "npm install franc@6.2.0 tinyld@1.3.4" was run.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, tests] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), "peers.js"));
const { franc } = await import(pathToFileURL(join(resolve(modules), "node_modules/franc/index.js")));
const { detect } = require("tinyld");

// franc answers with ISO 639-3. Bosnian, Croatian and Serbian in Latin letters are one language to our texts, and
// tinyld knows Serbian only: each of them counts as right for Croatian.
const codes = {
    ar: ["arb"], cs: ["ces"], de: ["deu"], en: ["eng"], es: ["spa"], fi: ["fin"], fr: ["fra"],
    hr: ["hrv", "bos", "srp", "sr"], it: ["ita"], ja: ["jpn"], kk: ["kaz"], pl: ["pol"], pt: ["por"], ru: ["rus"],
    sv: ["swe"], tr: ["tur"], uk: ["ukr"], zh: ["cmn"],
};

const only = Object.values(codes).flat().filter(code => code.length === 3);

const peers = {
    "franc": text => franc(text),
    "franc, told the 18 languages": text => franc(text, { only }),
    "tinyld": text => detect(text),
};

const records = readdirSync(tests).filter(name => /^tree\..*\.jsonl$/.test(name)).sort()
    .flatMap(name => readFileSync(join(tests, name), "utf8").trim().split("\n").map(line => JSON.parse(line)));

const isRight = (found, lang) => found === lang || codes[lang].includes(found);

for (const [name, detectLanguage] of Object.entries(peers)) {
    const right = [0, 0, 0], all = [0, 0, 0];
    for (const { text, lang } of records) {
        const length = text.length >= 100 ? 0 : text.length >= 40 ? 1 : 2;
        all[length]++;
        right[length] += isRight(detectLanguage(text), lang) ? 1 : 0;
    }

    const shares = all.map((count, length) => `${(100 * right[length] / count).toFixed(2)} % of ${count}`);
    console.log(`${name}: >= 100: ${shares[0]}; 40 to 99: ${shares[1]}; shorter: ${shares[2]}`);
}
