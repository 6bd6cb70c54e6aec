import type * as v from 'valibot';
import { known } from './arbitrary';

/**
 * Values with every field of a schema: each option of a union in an item of its own, where it stands in a list. `textAt`
 * gives each text, by its place, such as `.notes[].text`, and its schema.
 */
export function fullest(
  generic: v.GenericSchema,
  textAt: (at: string, schema: v.GenericSchema) => string,
  at = '',
): unknown[] {
  const schema = known(generic);
  switch (schema.type) {
    case 'string':
      return [textAt(at, schema)];
    case 'number':
      return [1];
    case 'boolean':
      return [true];
    case 'literal':
      return [schema.literal];
    case 'picklist':
      return [schema.options[0]];
    case 'nullable':
    case 'optional':
      return fullest(schema.wrapped, textAt, at);
    case 'array':
      return [fullest(schema.item, textAt, `${at}[]`)];
    case 'union':
    case 'variant':
      return schema.options.flatMap((option) => fullest(option, textAt, at));
    case 'object':
    case 'strict_object': {
      const fields = Object.entries(schema.entries).map(
        ([key, entry]) => [key, fullest(entry, textAt, `${at}.${key}`)] as const,
      );
      const most = Math.max(1, ...fields.map(([, values]) => values.length));
      return Array.from({ length: most }, (_, index) =>
        Object.fromEntries(fields.map(([key, values]) => [key, values[index % values.length]])),
      );
    }
  }
}
