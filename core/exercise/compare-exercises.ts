import { compareParts, onlyChanged, type Described, type GroupChanges } from '@/core/versions/compare';
import type { Exercise, ExpectedFinding, KnownExtra, Place } from './exercise';

/** What is not the same in two versions of an exercise, by part and field. */
export function compareExercises(before: Exercise, after: Exercise): GroupChanges[] {
  return onlyChanged([
    compareParts('Exercise', [describeExercise(before)], [describeExercise(after)]),
    compareParts('Findings', before.findings.map(describeFinding), after.findings.map(describeFinding)),
    compareParts('Known extras', before.extras.map(describeExtra), after.extras.map(describeExtra)),
  ]);
}

/** A place as it is read out: "app/order.rb, lines 3 to 5 (old)". */
export function placeInWords({ path, side, fromLine, toLine }: Place): string {
  const lines = fromLine === toLine ? `line ${fromLine}` : `lines ${fromLine} to ${toLine}`;
  return `${path}, ${lines}${side === 'old' ? ' (old)' : ''}`;
}

const describeExercise = ({ title, role, mergeRequest }: Exercise): Described => ({
  id: 'exercise',
  title: 'Title, role and merge request',
  fields: [
    { label: 'Title', text: title },
    { label: 'Role', text: role },
    { label: 'Project path', text: mergeRequest.projectPath },
    { label: 'Source branch', text: mergeRequest.sourceBranch },
  ],
});

const describeFinding = (finding: ExpectedFinding): Described => ({
  id: finding.id,
  title: finding.title,
  fields: [
    { label: 'Title', text: finding.title },
    { label: 'Description', text: finding.description },
    { label: 'Category', text: finding.category },
    { label: 'Severity', text: finding.severity },
    { label: 'Usually seen from', text: finding.level ?? '' },
    { label: 'Places', text: finding.places.map(placeInWords).join('\n') },
    { label: 'Words for it', text: finding.variants.join('\n') },
    { label: 'Question for the call', text: finding.followUp },
    { label: 'Often found by AI', text: finding.oftenFoundByAi ? 'yes' : 'no' },
  ],
});

const describeExtra = ({ id, title, description }: KnownExtra): Described => ({
  id,
  title,
  fields: [
    { label: 'Title', text: title },
    { label: 'Description', text: description },
  ],
});
