import { parseArgs } from 'node:util';
import { isScenarioName, scenarioNames } from '@/demo/sample/scenarios';
import { startDemoServer } from './server';

const USAGE = `npm run demo:server -- [--port N] [--scenario NAME] [--tls]
  --port      where to listen on this machine; 3000 unless told
  --scenario  ${scenarioNames.join(', ')}; backend unless told
  --tls       HTTP/2 with a certificate made at run time`;

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '3000' },
      scenario: { type: 'string', default: 'backend' },
      tls: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const { scenario } = values;
  const port = Number(values.port);
  if (!isScenarioName(scenario)) throw new Error(`There is no scenario "${scenario}".`);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`"${values.port}" is no port.`);
  const demo = await startDemoServer({ port, scenario, tls: values.tls });
  console.log(`The demo GitLab is at ${demo.mrUrl}`);
  console.log(`Scenario "${scenario}"; the call begins at ${new Date(demo.callAt).toLocaleTimeString()}.`);
  console.log(`Switches: POST JSON to ${demo.origin}/-/demo/controls. Stop with Ctrl+C.`);
}
