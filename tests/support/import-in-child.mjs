// node tests/support/import-in-child.mjs <folder> <club> <rows a batch>: an import in a process of its own, to be killed.
import { loadApp } from "../../bin/support/load-app.mjs";

const [folder, club, batchRows] = process.argv.slice(2);
const app = await loadApp();
const { importStackExchange } = await app.load("/app/modules/knowledge/import-stack-exchange.server.ts");
const tell = ({ step, done, total }) => process.stdout.write(`${step}: ${done} of ${total}\n`);
await importStackExchange({ folder, club, create: true, batchRows: Number(batchRows), tell });
process.exit(0);
