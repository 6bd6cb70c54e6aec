import { parseDiff, type DiffFile } from './unified-diff';

const AREAS = ['orders', 'payments', 'refunds', 'shops', 'reports', 'exports'];
const KINDS = ['models', 'services', 'serializers', 'jobs', 'policies'];
const LINES = 90;

/** So many new files with made-up code, for merge requests that are larger than anybody would read. */
export function generatedFiles(count: number): DiffFile[] {
  return parseDiff(Array.from({ length: count }, (_, index) => newFile(index)).join(''));
}

function newFile(index: number): string {
  const area = AREAS[index % AREAS.length] ?? '';
  const kind = KINDS[Math.floor(index / AREAS.length) % KINDS.length] ?? '';
  const path = `app/${kind}/${area}/step_${index + 1}.rb`;
  const lines = Array.from({ length: LINES }, (_, line) => `+${code(index, line)}\n`).join('');
  return `diff --git a/${path} b/${path}
new file mode 100644
index 0000000..${String(index).padStart(7, '0')}
--- /dev/null
+++ b/${path}
@@ -0,0 +1,${LINES} @@
${lines}`;
}

function code(file: number, line: number): string {
  if (line === 0) return `class Step${file + 1}`;
  if (line === LINES - 1) return 'end';
  const method = Math.floor((line - 1) / 4) + 1;
  return (
    [
      `  def part_${method}(order, amount_cents: ${(file + 1) * method})`,
      `    return if order.refunded_cents + amount_cents > order.total_cents # ${line + 1}`,
      `    order.refunds.create!(amount_cents:, reason: "part ${method} of step ${file + 1}")`,
      '  end',
    ][(line - 1) % 4] ?? ''
  );
}
