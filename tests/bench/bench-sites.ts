import type { ScenarioName } from '@/demo/sample/scenarios';
import { openBenchSite, type BenchSite } from './bench-site';
import { openHypothesisSite, type HypothesisSite } from './hypothesis-site';

/** Sites of the bench, each opened when a measurement first asks for it. */
export interface BenchSites {
  of(scenario: ScenarioName): Promise<BenchSite>;
  hypothesis(): Promise<HypothesisSite>;
  close(): Promise<void>;
}

/** Opens nothing yet. */
export function benchSites(extensionDir: string): BenchSites {
  const open = new Map<string, Promise<BenchSite>>();
  let embedding: Promise<HypothesisSite> | null = null;
  return {
    of(scenario) {
      const site = open.get(scenario) ?? openBenchSite(extensionDir, scenario);
      open.set(scenario, site);
      return site;
    },
    hypothesis: () => (embedding ??= openHypothesisSite()),
    async close() {
      const sites = await Promise.all([...open.values(), ...(embedding ? [embedding] : [])]);
      await Promise.all(sites.map((site) => site.close()));
    },
  };
}
