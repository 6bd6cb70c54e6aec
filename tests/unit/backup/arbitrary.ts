import fc from 'fast-check';
import type * as v from 'valibot';

/** What is read of a valibot schema here; every schema of ours is one of these. */
type Known =
  | v.StringSchema<undefined>
  | v.NumberSchema<undefined>
  | v.BooleanSchema<undefined>
  | v.LiteralSchema<v.Literal, undefined>
  | v.PicklistSchema<readonly (string | number)[], undefined>
  | v.NullableSchema<v.GenericSchema, undefined>
  | v.OptionalSchema<v.GenericSchema, undefined>
  | v.ArraySchema<v.GenericSchema, undefined>
  | v.UnionSchema<v.GenericSchema[], undefined>
  | v.VariantSchema<string, v.ObjectSchema<v.ObjectEntries, undefined>[], undefined>
  | v.ObjectSchema<v.ObjectEntries, undefined>
  | v.StrictObjectSchema<v.ObjectEntries, undefined>;

/** Whether a text has to be a day such as 2026-11-24. */
export function isDay(schema: v.GenericSchema): boolean {
  const steps = 'pipe' in schema && Array.isArray(schema.pipe) ? (schema.pipe as { type: string }[]) : [];
  return steps.some(({ type }) => type === 'iso_date');
}

/** The schema as one of the kinds above, so that a new kind in the domain is a loud failure here. */
export function known(schema: v.GenericSchema): Known {
  const kinds = [
    'string',
    'number',
    'boolean',
    'literal',
    'picklist',
    'nullable',
    'optional',
    'array',
    'union',
    'variant',
    'object',
    'strict_object',
  ];
  if (!kinds.includes(schema.type))
    throw new Error(`Teach tests/unit/backup/arbitrary.ts the schema ${schema.type}.`);
  return schema as unknown as Known;
}

/** Any value that the schema accepts: every optional field there and not, every alternative, any text. */
export function arbitraryOf(generic: v.GenericSchema): fc.Arbitrary<unknown> {
  const schema = known(generic);
  switch (schema.type) {
    case 'string':
      if (isDay(schema)) return fc.constantFrom('2026-11-24', '1999-12-31');
      return fc.string({ unit: 'binary', maxLength: 20 });
    case 'number':
      return fc.oneof(
        fc.maxSafeInteger(),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
      );
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constant(schema.literal);
    case 'picklist':
      return fc.constantFrom(...schema.options);
    case 'nullable':
      return fc.option(arbitraryOf(schema.wrapped));
    case 'optional':
      return arbitraryOf(schema.wrapped);
    case 'array':
      return fc.array(arbitraryOf(schema.item), { maxLength: 3 });
    case 'union':
    case 'variant':
      return fc.oneof(...schema.options.map(arbitraryOf));
    case 'object':
    case 'strict_object': {
      const entries = Object.entries(schema.entries).map(([key, entry]) => [key, entry] as const);
      const optional = entries.filter(([, entry]) => entry.type === 'optional').map(([key]) => key);
      const fields = Object.fromEntries(entries.map(([key, entry]) => [key, arbitraryOf(entry)]));
      return fc.record(fields, {
        requiredKeys: Object.keys(fields).filter((key) => !optional.includes(key)),
      });
    }
  }
}
