// How alike Dolos finds each two of some JavaScript files: "FILE FILE SHARE" a line.
const { Dolos } = require('@dodona/dolos-lib');

async function main(paths) {
    const report = await new Dolos({ language: 'javascript' }).analyzePaths(paths);

    for (const pair of report.allPairs())
        console.log(pair.leftFile.path, pair.rightFile.path, pair.similarity);
}

main(process.argv.slice(2));
