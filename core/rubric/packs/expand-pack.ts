import type { Anchor, Criterion, Qualification, Rubric } from '../rubric';
import type { CriterionSource, PackSource, SharedSource, UsedCriterion } from './pack-source';

/**
 * The rubric that a pack stands for: every criterion that it uses in full, with the role's own words where it has some.
 * A shared criterion serves those of its qualifications that the pack lists, and what the pack says beside. Throws
 * where the pack uses an id that `shared` doesn't hold.
 */
export function expandPack(pack: PackSource, shared: readonly SharedSource[]): Rubric {
  const find = finder(pack.id, shared);
  const qualifications = [...pack.qualifications.use.map(find.qualification), ...pack.qualifications.own];
  const listed = new Set(qualifications.map(({ id }) => id));
  const criteria = pack.criteria.map((one) =>
    'use' in one ? used(one, find.criterion(one.use), listed) : written(one),
  );
  const { id, version, role, title } = pack;
  return { id, version, role, title, basedOn: null, qualifications, criteria };
}

/** What a pack holds itself, for another pack that borrows from it. */
export function ownOf(pack: PackSource): SharedSource {
  return {
    qualifications: pack.qualifications.own,
    criteria: pack.criteria.flatMap((one) => ('use' in one ? [] : [one])),
  };
}

function finder(packId: string, shared: readonly SharedSource[]) {
  const named = <T extends { id: string }>(all: T[], id: string, what: string): T => {
    const found = all.find((one) => one.id === id);
    if (!found)
      throw new Error(`The pack "${packId}" uses the ${what} "${id}", which no file it draws on holds.`);
    return found;
  };
  const qualifications = shared.flatMap((one): Qualification[] => one.qualifications);
  const criteria = shared.flatMap((one) => one.criteria);
  return {
    qualification: (id: string) => named(qualifications, id, 'qualification'),
    criterion: (id: string) => named(criteria, id, 'criterion'),
  };
}

/** A criterion with its anchors in the one shape that a rubric has. */
function written(source: CriterionSource): Criterion {
  const anchor = (value: 1 | 2 | 3 | 4): Anchor => {
    const one = source.anchors[value];
    return typeof one === 'string' ? { text: one, seniorAdds: null } : one;
  };
  return { ...source, anchors: { 1: anchor(1), 2: anchor(2), 3: anchor(3), 4: anchor(4) } };
}

function used(use: UsedCriterion, source: CriterionSource, listed: ReadonlySet<string>): Criterion {
  const shared = written(source);
  const anchor = (value: 1 | 2 | 3 | 4): Anchor => ({ ...shared.anchors[value], ...use.anchors?.[value] });
  return {
    ...shared,
    title: use.title ?? shared.title,
    looksAt: use.looksAt ?? shared.looksAt,
    need: use.need ?? shared.need,
    qualifications: [...shared.qualifications.filter((id) => listed.has(id)), ...(use.serves ?? [])],
    anchors: { 1: anchor(1), 2: anchor(2), 3: anchor(3), 4: anchor(4) },
    questions: changedQuestions(use, shared.questions),
  };
}

function changedQuestions({ questions }: UsedCriterion, shared: string[]): string[] {
  const [first, second, third] = shared;
  const all = [questions?.[1] ?? first, questions?.[2] ?? second, questions?.[3] ?? third];
  return all.filter((question) => question !== undefined);
}
