import { describe, expect, it } from 'vitest';
import type { Person } from '@/core/activity/person';
import { NO_PANEL } from '@/core/panel/panel-records';
import { gatherKnown } from '@/core/redaction/gather-known';
import { knownWords } from '@/core/redaction/known-words';
import { redact } from '@/core/redaction/redact';
import { UGLY_FILE } from '@/tests/fixtures/export/ugly-interview';
import { UGLY_REVIEW } from '@/tests/fixtures/export/ugly-review';
import { comment, commit, person } from '../activity/build';
import { aScorecard, aSeal, received } from '../panel/a-panel';
import { committed, gatheredFrom, peopleIn } from './a-review';

const scorecardOf = (name: string, username: string | null, id = 'interview-1') => {
  const scorecard = aScorecard(id);
  return { ...scorecard, interview: { ...scorecard.interview, candidate: { name, username } } };
};
const redacted = (text: string, panel = NO_PANEL): string =>
  redact(text, knownWords(gatherKnown(UGLY_FILE.interview, UGLY_REVIEW, new Map(), panel)));

describe('whom an interview knows', () => {
  it('is the candidate as they were called when the scorecard was sealed, too', () => {
    const seal = aSeal({ scorecard: scorecardOf('Robbin Okafour', 'rokafour') });
    expect(redacted('Okafour, as rokafour, and Okafor said', { ...NO_PANEL, seal })).toBe(
      '[candidate], as [candidate], and [candidate] said',
    );
  });

  it('is the candidate as other interviewers call them', () => {
    const panel = { ...NO_PANEL, received: [received('o1', { scorecard: scorecardOf('Rob Oakes', null) })] };
    expect(redacted('Oakes said', panel)).toBe('[candidate] said');
  });

  it('is who signed the scorecards', () => {
    const panel = {
      ...NO_PANEL,
      seal: aSeal({ author: 'Zofia Kowalska' }),
      received: [received('o1', { author: 'Bashir Haddad' })],
    };
    expect(redacted('Kowalska asked, Haddad answered', panel)).toMatch(
      /^\[interviewer\] asked, \[person \d+\] answered$/,
    );
  });
});

const ROBIN = { name: 'Robin Okafor', username: 'robin_o', userId: 3 };
const anyone = (id: number, name: string) => person(id, name.toLowerCase().replace(' ', '.'), { name });

describe('who takes part in the merge request', () => {
  const [ada, bo, cy, di, ed] = ['Ada Quist', 'Bo Quill', 'Cy Quade', 'Di Quinn', 'Ed Quirk'].map(
    (name, index) => anyone(20 + index, name),
  ) as [Person, Person, Person, Person, Person];

  it('is known by name and username, in the order in which they are met', () => {
    const events = [comment(1, { author: di, resolvedBy: ed }), comment(2, { author: ada })];
    expect(
      peopleIn({
        candidate: ROBIN,
        mergeRequest: { author: ada, reviewers: [bo] },
        people: { viewer: anyone(9, 'Renée Müller'), participants: [cy, ada] },
        events,
      }),
    ).toEqual({
      '[candidate]': ['Robin Okafor', 'robin_o'],
      '[interviewer]': ['Renée Müller', 'renée.müller'],
      '[person 1]': ['Ada Quist', 'ada.quist'],
      '[person 2]': ['Bo Quill', 'bo.quill'],
      '[person 3]': ['Cy Quade', 'cy.quade'],
      '[person 4]': ['Di Quinn', 'di.quinn'],
      '[person 5]': ['Ed Quirk', 'ed.quirk'],
    });
  });

  it('is the candidate under whatever name their account has, by its id', () => {
    expect(
      peopleIn({ candidate: ROBIN, people: { participants: [person(3, 'rokafor', { name: 'Bobby' })] } }),
    ).toEqual({ '[candidate]': ['Robin Okafor', 'Bobby', 'robin_o', 'rokafor'] });
  });

  it('is the candidate where they look at their own review themselves', () => {
    expect(peopleIn({ candidate: ROBIN, people: { viewer: person(3, 'robin_o') } })).toEqual({
      '[candidate]': ['Robin Okafor', 'robin_o', 'robin_o'],
    });
  });

  it('is one person under one username, or one name, however it is written', () => {
    const participants = [
      person(20, 'zofia', { name: 'Zofia Kowalska' }),
      person(21, 'ZOFIA', { name: 'Zosia' }),
      person(22, 'zk', { name: 'zofia kowalska' }),
      person(23, 'bashir', { name: 'Bashir Haddad' }),
    ];
    expect(peopleIn({ people: { participants } })).toEqual({
      '[person 1]': ['Zofia Kowalska', 'Zosia', 'zofia kowalska', 'zofia', 'ZOFIA', 'zk'],
      '[person 2]': ['Bashir Haddad', 'bashir'],
    });
  });

  it('is nobody twice for having no name', () => {
    const participants = [person(20, 'zofia', { name: '' }), person(21, 'bashir', { name: ' ' })];
    expect(peopleIn({ people: { participants } })).toEqual({
      '[person 1]': ['zofia'],
      '[person 2]': ['bashir'],
    });
    expect(peopleIn({ candidate: { name: ' ', username: null, userId: null } })).toEqual({});
  });

  it('may be a machine, of whose words none is a name', () => {
    const { people } = gatheredFrom({
      people: { participants: [person(30, 'security-bot', { name: 'GitLab Security Bot' }), ada] },
    });
    expect(people.map(({ bot }) => bot)).toEqual([true, false]);
  });
});

describe('who made the commits', () => {
  it('is known by the name and the mailbox that Git has', () => {
    const said = { events: [committed('Zofia Kowalska', 'zofia.k@mail.example')] };
    expect(peopleIn(said)).toEqual({ '[person 1]': ['Zofia Kowalska', 'zofia.k'] });
    expect(gatheredFrom(said).emails).toEqual(['zofia.k@mail.example']);
  });

  it('is the candidate where the commit is theirs, whatever it is signed with', () => {
    const event = committed('Bobby', 'bobby@laptop');
    expect(peopleIn({ candidate: ROBIN, events: [event], own: [event.sha] })).toEqual({
      '[candidate]': ['Robin Okafor', 'Bobby', 'robin_o', 'bobby'],
    });
    expect(peopleIn({ candidate: ROBIN, events: [event] })).toHaveProperty('[person 1]', ['Bobby', 'bobby']);
  });

  it('has a username in the private address of GitLab, and no number', () => {
    const events = [
      committed('Zofia', '123-zofia_k@users.noreply.gitlab.com'),
      committed('Bashir', '45+bashir@users.noreply.example.com'),
    ];
    expect(peopleIn({ events })).toEqual({
      '[person 1]': ['Zofia', 'zofia_k'],
      '[person 2]': ['Bashir', 'bashir'],
    });
  });

  it.each(['noreply', 'No-Reply', 'git', 'hello', 'user', 'users', 'i', ''])(
    'is not called after a mailbox that is called after no one: %j',
    (mailbox) => {
      expect(peopleIn({ events: [committed('Zofia', `${mailbox}@zofia.example`)] })).toEqual({
        '[person 1]': ['Zofia'],
      });
    },
  );

  it.each(['gitte', 'ahmed', 'meg'])('is called after any other: %s', (mailbox) => {
    expect(peopleIn({ events: [committed('Zofia', `${mailbox}@zofia.example`)] })).toEqual({
      '[person 1]': ['Zofia', mailbox],
    });
  });

  it('is everybody who is named at the end of a message', () => {
    const message = [
      'Take payments',
      '',
      'Nearby: nobody <nobody@else.example>',
      'Co-authored-by: Zofia Kowalska <zofia@laptop>',
      'signed-off-by:\tBashir Haddad\t<bashir@mail.example>',
      'Reviewed-by: <di@mail.example>',
    ].join('\r\n');
    const said = { events: [committed('Ada', 'ada@mail.example', { message })] };
    expect(peopleIn(said)).toEqual({
      '[person 1]': ['Ada', 'ada'],
      '[person 2]': ['Zofia Kowalska', 'zofia'],
      '[person 3]': ['Bashir Haddad', 'bashir'],
      '[person 4]': ['di'],
    });
    expect(gatheredFrom(said).emails).toEqual([
      'ada@mail.example',
      'zofia@laptop',
      'bashir@mail.example',
      'di@mail.example',
    ]);
  });

  it('is the candidate where they are named so there', () => {
    const message = 'Fix\n\nCo-authored-by: Robin Okafor <bobby@laptop>';
    expect(peopleIn({ candidate: ROBIN, events: [committed('', '', { message })] })).toEqual({
      '[candidate]': ['Robin Okafor', 'robin_o', 'bobby'],
    });
  });

  it('has each e-mail once, and none that is no address', () => {
    const events = [
      committed('A', ' a@b.example '),
      committed('B', 'a@b.example'),
      commit('c', 0),
      committed('D', 'dev'),
      committed('E', '@'),
    ];
    expect(gatheredFrom({ events }).emails).toEqual(['a@b.example']);
  });
});

describe('where the review took place', () => {
  it('is the project and the host of its address, and the path that GitLab tells', () => {
    const said = {
      mrUrl: 'https://git.acme.example:8443/acme/robin%2Dok/-/merge_requests/7',
      mergeRequest: {
        projectPath: 'acme/renamed',
        webUrl: 'https://git.acme.example/acme/renamed/-/merge_requests/7',
      },
    };
    expect(gatheredFrom(said)).toMatchObject({
      projects: ['acme/renamed', 'acme/robin-ok'],
      hosts: ['git.acme.example'],
    });
  });

  it('is known before anything was read', () => {
    expect(gatheredFrom({ mrUrl: 'https://git.acme.example/acme/shop/-/merge_requests/7' })).toMatchObject({
      projects: ['acme/shop'],
      hosts: ['git.acme.example'],
    });
  });

  it('is what stands there, where the address is no valid one', () => {
    expect(gatheredFrom({ mrUrl: 'https://git.acme.example/acme/%zz/-/merge_requests/7' }).projects).toEqual([
      'acme/%zz',
    ]);
    expect(gatheredFrom({ mrUrl: 'https://git.acme.example/' })).toMatchObject({ projects: [] });
    expect(gatheredFrom({ mrUrl: 'nowhere' })).toMatchObject({ projects: [], hosts: [] });
    expect(gatheredFrom({})).toEqual({ people: [], emails: [], projects: [], hosts: [] });
  });
});
