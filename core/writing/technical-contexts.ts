import { namesPerson } from './about-person';
import type { Place } from './writing-rule';

/** Nouns of data, code and interfaces, as alternatives of a regular expression. */
const THINGS =
  'columns?|fields?|attributes?|tables?|enums?|fixtures?|seeds?|seed data|factor(?:y|ies)|models?|records?|rows?|' +
  'schemas?|migrations?|quer(?:y|ies)|index(?:es)?|indices|validations?|validators?|params?|parameters?|payloads?|' +
  'json|xml|csv|api|endpoints?|forms?|dropdowns?|select|labels?|locales?|translations?|i18n|l10n|strings?|keys?|' +
  'values?|classes|components?|elements?|nodes?|tags?|test data|sample data|test cases?|specs?|tests?|stor(?:y|' +
  'ies)|features?|flags?|filters?|pages?|screens?|products?|catalogue?|orders?|customers?|users?|accounts?|' +
  'profiles?|methods?|functions?|variables?|constants?|arguments?|hashes|arrays?|objects?|types?|interfaces?|' +
  'modules?|packages?|services?|processes|process|threads?|loops?|callbacks?|hooks?|controllers?|routes?|caches?|' +
  'requests?|responses?|headers?|cookies?|sessions?|tokens?|regex(?:es)?|parsers?|compilers?|lexers?|buttons?|' +
  'inputs?|checkbox(?:es)?|menus?|links?|dates?|numbers?|currency|prices?|addresses|address|emails?|messages?|' +
  'notifications?|events?|jobs?|workers?|queues?|databases?|db|sql|code|branch(?:es)?|commits?|versions?|' +
  'dependenc(?:y|ies)|gems?|librar(?:y|ies)|frameworks?|timeouts?|retr(?:y|ies)|calendars?|holidays?|check|checks|' +
  'dataset|data|demo|exercise|app|application|scope|policy|record|placeholder|option|options|selector|css|html|ui|' +
  'styles?|state|states|entries|entry|reports?|exports?|imports?|feeds?|scheduler|boundar(?:y|ies)|rules?|handling|' +
  'support|format|formats|formatting|encoding|characters?|letters?|keyboard|layout|names? column';

/** What words only name where it follows them: things of an exercise's trade, of a review, of the craft. */
const NAMED_THINGS =
  'discounts?|fares?|fees?|surcharges?|rates?|tariffs?|tickets?|bookings?|coupons?|vouchers?|invoices?|carts?|' +
  'benefits?|allowances?|subscriptions?|surveys?|insurances?|algorithms?|notations?|conventions?|keyboards?|' +
  'regions?|flags?|issues?|problems?|points?|findings?|comments?|threads?|files?|concerns?|risks?|bugs?|priorities|' +
  'lines?|results?|blocks?|modes?|points|queries|numbers?|numerals?|spelling|wordings?|translations?|quotes?|' +
  'pages?|theme|blob|pools?';
const THING_AFTER = new RegExp(
  `^(?:[ '"\\uFFFC:/-]{1,3}\\w{1,14}){0,1}[ '"\\uFFFC:/-]{1,3}(?:${THINGS}|${NAMED_THINGS})(?!\\w)`,
);
const THING_NEAR = new RegExp(`(?:^|[^\\w])(?:${THINGS})(?!\\w)`);
const THING_SUBJECT = new RegExp(
  `(?:^|[^\\w])(?:${THINGS}|${NAMED_THINGS})(?: \\uFFFC+| \\w+)? (?:is|are|was|were|be|should be|must be|can be|` +
    `has to be|have to be|needs to be|to be|set to|stays?|becomes?|looks?|seems?)(?: [\\w-]+){0,4} *$`,
);

/** Whether the words name data, code or an interface: "the `gender` column", "seed data with pregnant customers". */
export function isTechnical({ before, words, after }: Place): boolean {
  if (isNamed({ after })) return true;
  return (
    THING_NEAR.test(before.slice(-48)) &&
    !namesPerson({ before: before.slice(-24), after: words + after.slice(0, 24) })
  );
}

/** Whether what the product's users need is meant: "labels for blind users". */
export function isAboutUsers({ before, after }: Place): boolean {
  return (
    /^(?:[ ,]{1,3}(?:and|or|\/) [\w-]{2,20})?(?: or partially sighted| [\w-]{2,16})? (?:users?|customers?|visitors?|readers?|shoppers?|buyers?|people|audiences?|patients?|passengers?|guests?|clients?|members?|employees?)(?!\w)/.test(
      after,
    ) ||
    /(?:users?|customers?|shoppers?|visitors?|people|anyone|everyone) (?:who|that|with|using|in|on|from)(?: [\w'-]{1,14}){0,3} *$/.test(
      before,
    )
  );
}

/** Whether the words only name a thing that follows them: "the `disability` field", "an anxiety survey page". */
export function isNamed({ after }: Pick<Place, 'after'>): boolean {
  return THING_AFTER.test(after);
}

/** Whether code or data is what the words are said of: "the live region should be polite and not". */
export function isOfThing({ before }: Pick<Place, 'before'>): boolean {
  return THING_SUBJECT.test(before) && !namesPerson({ before: before.slice(-40), after: '' });
}
