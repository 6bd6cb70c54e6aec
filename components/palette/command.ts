/** One action of the product, by its name. */
export interface Command {
  id: string;
  name: string;
  /** Where it acts, or what else it is called. */
  hint?: string;
  /** The key that does the same. */
  keys?: string;
  run: () => void;
}
