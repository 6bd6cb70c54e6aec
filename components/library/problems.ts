import { createContext, useContext } from 'react';
import type { ItemProblem } from '@/core/files/item-file';

/** The path of a field as fields carry it: "criteria.3.title". */
const pathName = (path: readonly (string | number)[]): string => path.join('.');

/** What is wrong with what is being edited. */
export const ProblemsContext = createContext<readonly ItemProblem[]>([]);

/** What is wrong with a field, undefined where nothing is. `path` as fields carry it. */
export function useProblem(path: string): string | undefined {
  return useContext(ProblemsContext).find((problem) => pathName(problem.path) === path)?.message;
}

/** How many problems lie within the field. */
export function problemsWithin(problems: readonly ItemProblem[], ...path: (string | number)[]): number {
  const start = pathName(path);
  return problems.filter((problem) => `${pathName(problem.path)}.`.startsWith(`${start}.`)).length;
}

/** Puts the focus on a field, or on the nearest one around it that can have it. */
export function focusField(root: ParentNode, path: readonly (string | number)[]): void {
  for (let length = path.length; length > 0; length -= 1) {
    const name = pathName(path.slice(0, length));
    const field = [...root.querySelectorAll<HTMLElement>('[data-path]')].find(
      (element) => element.dataset['path'] === name,
    );
    if (!field) continue;
    field.focus();
    field.scrollIntoView({ block: 'center' });
    return;
  }
}
