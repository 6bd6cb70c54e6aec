import { afterTheReview } from './backend/around';
import { firstSitting } from './backend/first-sitting';
import { backend } from './backend/merge-request';
import { author, candidate } from './backend/people';
import { secondSitting } from './backend/second-sitting';
import { buildWorld } from './build-world';
import { MINUTE_MS, span } from './duration';
import { bodyOfLength } from './generated-text';
import { readDiff } from './pushed-changes';
import { repeatableRandom } from './random';
import type { ScriptedThread } from './script';
import { uglyPlaces } from './ugly-places';
import type { SamplePerson, World } from './world';

/** 60 characters, with letters that fonts and sorting stumble over. */
const uglyCandidate: SamplePerson = {
  ...candidate,
  name: 'Ünal-Wojciechowska O’Brien-Ångström de la Vega y Þórarinsson',
};

const marked: SamplePerson = {
  id: 22_900_001,
  username: 'x.y_z-9',
  name: '<img src=x onerror="document.title=1"> "& **bold**',
  email: 'marked@mail.example',
  bot: false,
  access: 'Guest',
};

const rightToLeft: SamplePerson = {
  id: 22_900_002,
  username: 'layla.haddad',
  name: 'ليلى حداد',
  email: 'layla@mail.example',
  bot: false,
  access: 'Guest',
};

/** The backend review among everything that breaks layouts and renderers. */
export function buildUgly(callAt: number): World {
  const script = [
    ...firstSitting,
    ...secondSitting,
    ...afterTheReview,
    ...uglyThreads,
    ...uglyPlaces,
    ...many(),
  ];
  const world = buildWorld(callAt, backend, script, {
    who: uglyCandidate,
    moreFiles: readDiff(backend.folder, 'ugly'),
  });
  world.people.push(marked, rightToLeft);
  return world;
}

const paragraph =
  'The service does three things at once: it decides whether a refund is allowed, it moves the money, and it keeps the books, and each of these can fail by itself while the others have already happened. ';

const uglyThreads: ScriptedThread[] = [
  { before: '52:10', by: candidate, body: longText(4_000) },
  {
    before: '52:08',
    by: candidate,
    body: 'هذا التغيير يكسر تطبيق الهاتف، لأن الحقل `total_cents` لم يعد موجودًا.\n\nهل يمكن أن نبقيه؟ ‎(See `docs/api.md`.)',
    replies: [
      { before: '46:02', by: rightToLeft, body: 'שלום, this line mixes עברית and English and 123 numbers.' },
    ],
  },
  { before: '52:06', by: candidate, body: '🎉👩🏽‍💻🏳️‍🌈' },
  {
    before: '52:05',
    by: candidate,
    body: '<script>document.title = "owned"</script>\n\n<img src=x onerror="document.title=\'owned\'">\n\n[click me](javascript:document.title=1) ![x](javascript:alert(1)) <a href="data:text/html,<script>1</script>">a</a>\n\n<iframe srcdoc="<script>parent.document.title=1</script>"></iframe>\n\n</textarea></style></title><svg onload=alert(1)>',
  },
  {
    before: '52:04',
    by: candidate,
    body: `Control characters: bell \u0007, escape \u001b[31mred\u001b[0m, backspace \u0008, right-to-left override \u202egnirts\u202c, zero width \u200b\u200d\ufeff, line separator \u2028, and a lone combining mark \u0301.`,
  },
  { before: '52:03', by: candidate, body: `A word without an end: ${'Donaudampfschifffahrt'.repeat(30)}` },
  {
    before: '52:02',
    by: candidate,
    body: `https://example.com/${'a/very/long/path/'.repeat(40)}?q=${'x'.repeat(300)}`,
  },
  {
    before: '52:01',
    by: candidate,
    body: '**issue (blocking,: ((((**\n\n```suggestion\nno closing fence\n\n> > > > deep\n\n| a | b\n|--\n\n- [ ] task\n  - [x] nested\n\n@nobody @sam-author !7 #1 ~"a label" %"a milestone" $1 $$ \\\\ %s {{ x }} ${x}',
  },
  { before: '52:00', by: marked, body: 'A participant whose name is markup.' },
  { before: '51:59', by: author, body: '.' },
];

/** What fills the list up to 300 comments, one every half a minute. */
function many(): ScriptedThread[] {
  const random = repeatableRandom(300);
  return Array.from({ length: 265 }, (_, index) => ({
    before: '0:00',
    exactly: span('51:40') - (index * MINUTE_MS) / 2,
    by: candidate,
    body: bodyOfLength(random, 50 + Math.floor(random() * 300)),
  }));
}

/** So many words, in paragraphs. */
function longText(words: number): string {
  const source = paragraph.trim().split(' ');
  const all = Array.from({ length: words }, (_, index) => source[index % source.length] ?? '');
  return all.map((word, index) => word + (index % 160 === 159 ? '\n\n' : ' ')).join('');
}
