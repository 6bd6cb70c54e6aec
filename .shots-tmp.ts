import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { openWorld } from '@/tests/e2e/support/world';
import { openDashboard } from '@/tests/e2e/support/dashboard';
import { readExerciseFile, writeExerciseFile } from '@/core/exercise/exercise-file';
import { tinyRubric } from '@/tests/fixtures/interview';
const OUT = '/tmp/i6/shots'; mkdirSync(OUT, { recursive: true });
const LONG = 'Wolfeschlegelsteinhausenbergerdorff '.repeat(3) + 'x'.repeat(120);
const RTL = 'בדיקת קוד של תשלומים مراجعة طلب الدمج للمدفوعات';
const read = readExerciseFile(readFileSync('demo/exercises/backend.yaml', 'utf8'));
if (!read.ok) throw new Error(JSON.stringify(read));
const base = (read as any).items[0];
const f = base.findings;
const ugly = { ...base, id: 'ugly-one', title: LONG, mergeRequest: { projectPath: 'group/' + 'deep/'.repeat(30) + '*', sourceBranch: RTL },
  findings: Array.from({ length: 100 }, (_, i) => ({ ...f[i % f.length], id: `f${i}`, title: i % 3 === 0 ? RTL + ' ' + i : i % 3 === 1 ? LONG + i : f[i % f.length].title + ' ' + i })),
  extras: [{ id: 'e1', title: RTL, description: LONG.repeat(3) }] };
writeFileSync('/tmp/i6/ugly.yaml', writeExerciseFile([ugly], 'yaml'));
const world = await openWorld();
const page = await openDashboard(world, 'exercises');
const shot = async (name: string) => {
  for (const width of [340, 720]) for (const scheme of ['light', 'dark'] as const) {
    await page.setViewportSize({ width, height: 1000 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.waitForTimeout(150);
    const h = await page.evaluate(() => document.documentElement.scrollHeight);
    const w = await page.evaluate(() => document.documentElement.scrollWidth);
    if (w > width) console.log('OVERFLOW', name, width, w);
    await page.setViewportSize({ width, height: Math.min(Math.max(h, 400), 2200) });
    await page.screenshot({ path: `${OUT}/${name}-${width}-${scheme}.png` });
  }
};
const go = async (hash: string) => { await page.evaluate((h) => { location.hash = h; }, `#/${hash}`); await page.waitForTimeout(700); };
await page.waitForTimeout(800);
const files = page.getByLabel('Files to import');
await files.setInputFiles(['demo/exercises/backend.yaml', 'demo/exercises/frontend.yaml', '/tmp/i6/ugly.yaml']);
await page.waitForTimeout(800);
for (const b of await page.getByRole('button', { name: /^Import|^Add/ }).all()) { console.log(await b.innerText()); }
const imp = page.getByRole('button', { name: /^Import \d|^Import these|^Add \d|^Import$/ }).first();
if (await imp.count()) await imp.click();
await page.waitForTimeout(800);
await page.evaluate(({long, rtl, id}) => new Promise<void>((res, rej) => { const o = indexedDB.open('second-chair'); o.onsuccess = () => { const t = o.result.transaction('exposures','readwrite'); const st = t.objectStore('exposures');
 const put = (i: number, candidate: string|null, interviewId: string|null, exerciseId = id) => st.put({ id: 'x'+i, exerciseId, exerciseVersion: 4, interviewId, candidate, at: Date.now() - i*86400000 });
 put(1,'Robin Okafor','i1'); put(2, long, 'i2','ugly-one'); put(3, rtl, 'i3'); put(4,null,null); put(5,null,'i5','gone-from-the-bank-with-a-very-long-id-000000000000000000'); t.oncomplete = () => { o.result.close(); res(); }; t.onerror = () => rej(t.error); }; }), { long: LONG, rtl: RTL, id: base.id });
await page.reload(); await page.waitForTimeout(1000);
await shot('ex-list');

await go(`exercises/${base.id}`); await page.locator('[data-control="toggle"]').first().click(); await page.waitForTimeout(200); await shot('ex-edit-open');
await go(`exercises/${base.id}/preview`); await shot('ex-preview');
await go('exercises/ugly-one'); await page.locator('[data-control="toggle"]').nth(1).click(); await page.waitForTimeout(200); await shot('ex-ugly-open');
await go('exercises/ugly-one/preview'); await shot('ex-ugly-preview');
await go('rubrics'); await shot('ru-list');
await go('rubrics/backend'); await page.getByRole('button', { name: 'Security: access, input and secrets' }).click(); await page.waitForTimeout(300); await shot('ru-pack-open');
await go('rubrics'); 
const dup = page.getByRole('button', { name: 'Duplicate Backend engineer' }); await dup.click(); await page.waitForTimeout(700);
await page.getByLabel('Title', { exact: true }).fill(LONG + RTL);
await page.locator('[data-control="toggle"]').first().click(); await page.getByLabel('Title of the criterion').fill(RTL + LONG); await page.waitForTimeout(600); await shot('ru-edit');
const h = await page.evaluate(() => location.hash);
await go(h.replace('#/', '') + '/preview'); await shot('ru-edit-preview');
await go('rubrics'); await shot('ru-list-own');
await world.close();
