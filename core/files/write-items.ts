import { Document, isMap, isScalar, isSeq, Scalar, visit, type Node, type YAMLMap } from 'yaml';
import { FORMAT_VERSION, type ItemFormat } from './item-file';

/** Where a comment stands: above the field that the path leads to. */
type Comments = readonly { path: readonly (string | number)[]; text: string }[];

/** What helps a person who reads or writes such a file by hand. Fields in the order in which they are to stand. */
export interface ItemLayout<Item> {
  format: ItemFormat;
  toFile: (item: Item) => Record<string, unknown>;
  /** Above the first line. */
  about: string;
  comments: Comments;
  /** Lists whose items are whole blocks: an empty line parts them. */
  blocks: readonly string[];
}

const withHeader = <Item>({ format, toFile }: ItemLayout<Item>, item: Item): Record<string, unknown> => ({
  format,
  formatVersion: FORMAT_VERSION,
  ...toFile(item),
});

/** One item by itself, several as a list. */
const contents = <Item>(layout: ItemLayout<Item>, items: readonly Item[]): unknown => {
  const all = items.map((item) => withHeader(layout, item));
  return all.length === 1 ? all[0] : all;
};

/** The items as JSON, to be read back by `readItems`. */
export function itemsAsJson<Item>(layout: ItemLayout<Item>, items: readonly Item[]): string {
  return `${JSON.stringify(contents(layout, items), null, 2)}\n`;
}

/** The same as YAML, with comments for whoever edits it by hand. */
export function itemsAsYaml<Item>(layout: ItemLayout<Item>, items: readonly Item[]): string {
  const document = new Document(contents(layout, items), { aliasDuplicateObjects: false });
  const root = document.contents;
  document.commentBefore = commented(layout.about);
  const maps = isSeq(root) ? root.items : [root];
  for (const [index, map] of maps.entries()) if (isMap(map)) layOut(map, layout, index === 0);
  return document.toString({ lineWidth: 100, flowCollectionPadding: true });
}

const commented = (text: string): string => text.replace(/^/gm, ' ');

function layOut<Item>(map: YAMLMap, { comments, blocks }: ItemLayout<Item>, first: boolean): void {
  flowShortLists(map);
  visit(map, { Pair: (_, { key }) => plainNumber(key), Scalar: (_, scalar) => foldLong(scalar) });
  for (const name of blocks) {
    const list = map.get(name, true) as Node | undefined;
    if (!isSeq(list)) continue;
    for (const item of list.items.slice(1)) if (isMap(item)) item.spaceBefore = true;
  }
  // Once for the file: the second pack is read by somebody who has read the first.
  if (!first) return;
  for (const { path, text } of comments) {
    const parent = path.length > 1 ? map.getIn(path.slice(0, -1), true) : map;
    if (!isMap(parent)) continue;
    const pair = parent.items.find(({ key }) => String(key) === String(path.at(-1)));
    if (pair && isScalar(pair.key)) pair.key.commentBefore = commented(text);
  }
}

const SHORT = 60;
const LONG = 80;

/** `1:` rather than `"1":`; it is read as the same. */
function plainNumber(key: unknown): void {
  if (isScalar(key) && typeof key.value === 'string' && /^\d$/.test(key.value)) key.value = Number(key.value);
}

/** Sentences as folded blocks, without quotes, where nothing in them needs one. */
function foldLong(scalar: Scalar): void {
  const { value } = scalar;
  if (typeof value === 'string' && value.length > LONG && /^\S[^\p{C}\p{Zl}\p{Zp}]*\S$/u.test(value))
    scalar.type = Scalar.BLOCK_FOLDED;
}

/** `[comments, coding]` on one line where the items are words and fit. */
function flowShortLists(node: unknown): void {
  if (isMap(node)) {
    for (const { value } of node.items) flowShortLists(value);
    node.flow = node.items.length > 0 && isShort(node);
    return;
  }
  if (!isSeq(node)) return;
  for (const item of node.items) flowShortLists(item);
  node.flow = isShort(node);
}

function isShort(node: YAMLMap | { items: unknown[] }): boolean {
  const words = JSON.stringify(node);
  return words.length <= SHORT && /^[[\]{}",:\w-]*$/.test(words) && !/[[{].*[[{]/.test(words);
}
