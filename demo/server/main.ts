import { parseArgs } from 'node:util';
import { isScenarioName, scenarioNames } from '@/demo/sample/scenarios';
import { readSwitches } from './read-switches';
import { startDemoServer } from './server';

const USAGE = `npm run demo:server -- [--port N] [--scenario NAME] [--tls] [--root PATH] [--gitlab N] ...
  --port      where to listen on this machine; 3000 unless told
  --scenario  ${scenarioNames.join(', ')}; backend unless told
  --tls       HTTP/2 with a certificate made at run time
  --root      a path that everything lies below, such as /gitlab
  --gitlab    16 to 19;  --edition EE or CE;  --locale en or de
  --layout    panels or document;  --diffs rapid or old`;

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
      root: { type: 'string', default: '' },
      gitlab: { type: 'string', default: '19' },
      edition: { type: 'string', default: 'EE' },
      locale: { type: 'string', default: 'en' },
      layout: { type: 'string', default: 'panels' },
      diffs: { type: 'string', default: 'rapid' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const { scenario, root, edition, locale, layout, diffs } = values;
  const port = Number(values.port);
  if (!isScenarioName(scenario)) throw new Error(`There is no scenario "${scenario}".`);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`"${values.port}" is no port.`);
  if (!/^(?:\/[\w-]+)*$/.test(root)) throw new Error(`"${root}" is no path such as /gitlab.`);
  const switches = readSwitches({ gitlab: Number(values.gitlab), edition, locale, layout, diffs });
  const demo = await startDemoServer({ port, scenario, tls: values.tls, root, switches });
  console.log(`The demo GitLab is at ${demo.mrUrl}`);
  console.log(`Scenario "${scenario}"; the call begins at ${new Date(demo.callAt).toLocaleTimeString()}.`);
  console.log(`Switches: POST JSON to ${demo.origin}/-/demo/controls. Stop with Ctrl+C.`);
}
