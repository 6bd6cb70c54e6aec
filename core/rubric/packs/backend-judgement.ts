import type { Criterion } from '../rubric';

/** What a backend engineer has to judge beyond what every role needs. */
export const BACKEND_SECURITY: Criterion = {
  id: 'backend-security',
  title: 'Security: access, input and secrets',
  dimension: 'judgement',
  looksAt:
    'Authorisation, injection, mass assignment and secrets in the changed code, and how the risk is explained.',
  qualifications: ['backend-sound-features'],
  need: { intermediate: 'must', senior: 'must' },
  anchors: {
    1: {
      text: 'Dismisses a real exposure that is pointed out, or proposes a change that opens one.',
      seniorAdds: null,
    },
    2: {
      text: 'Recognises the exposure once it is pointed out, and cannot say how somebody would use it.',
      seniorAdds: null,
    },
    3: {
      text: 'Flags the exposure that matters in this change, says how somebody could use it and proposes a fix in proportion to it.',
      seniorAdds:
        'Separates severe risks from minor ones, and says what else would limit the harm or whom to bring in.',
    },
    4: {
      text: 'Goes through the boundaries that the change crosses (who calls it, with what input, for whose data) and orders the risks without inflating them.',
      seniorAdds: null,
    },
  },
  questions: [
    'Who may call this, and where is that checked?',
    'Which of these parameters would you trust, and why?',
    'If this were in production already, what would you do first, and whom would you tell?',
  ],
  foundIn: ['comments', 'walk-through', 'coding'],
};

export const BACKEND_PERFORMANCE: Criterion = {
  id: 'backend-performance',
  title: 'Performance and scale',
  dimension: 'judgement',
  looksAt: 'Queries, indexes, amounts of data and locks: what the change costs, and when that matters.',
  qualifications: ['performance-prevention', 'backend-sound-features', 'backend-scale'],
  need: { intermediate: 'nice', senior: 'must' },
  anchors: {
    1: {
      text: 'Asked what the change costs, sees nothing where there is a cost, or proposes something that costs more.',
      seniorAdds: null,
    },
    2: {
      text: 'Says that something could be slow, without what costs the time or under which load.',
      seniorAdds: null,
    },
    3: {
      text: 'Names what drives the cost, such as a query for each row, a missing index, a result without a limit or a lock during a migration, and a remedy whose effect can be measured.',
      seniorAdds: 'Also sees costs outside the changed lines, in callers or in data that exists already.',
    },
    4: {
      text: 'Estimates the effect in numbers, says where it is not worth optimising, and proposes what to watch once the change is live.',
      seniorAdds: null,
    },
  },
  questions: [
    'How many queries does this run for one user, and for a thousand rows?',
    'How would you find out whether this is slow, before and after the merge?',
    'What here would you leave as it is although it could be faster?',
  ],
  foundIn: ['comments', 'walk-through', 'coding'],
};

export const BACKEND_DATA: Criterion = {
  id: 'backend-data',
  title: 'Data modelling and constraints',
  dimension: 'judgement',
  looksAt: 'Types, keys, constraints and validations: whether the data stays right, whoever writes it.',
  qualifications: ['backend-databases', 'backend-language', 'backend-database-limits'],
  need: { intermediate: 'must', senior: 'must' },
  anchors: {
    1: {
      text: 'Makes wrong statements about what a key, a unique index or a validation guarantees, and keeps to them when shown otherwise.',
      seniorAdds: null,
    },
    2: {
      text: 'Argues by likeness to other projects. Cannot say what the database guarantees and what only the application checks.',
      seniorAdds: null,
    },
    3: {
      text: 'Says which rule about the data the database has to hold and why, and what is wrong or missing in this change: a type, a constraint, an index or a default.',
      seniorAdds: 'Chooses by how the data is read and written, and knows the limits of the store in use.',
    },
    4: {
      text: 'Explains the mechanism, such as how two writers get past a validation, and proposes a schema in which the wrong state cannot be stored.',
      seniorAdds: null,
    },
  },
  questions: [
    'Which wrong data could end up in this table, and what would stop it?',
    'Would you put this rule into the application, the database or both?',
    'What happens to the rows that exist already?',
  ],
  foundIn: ['comments', 'walk-through', 'coding'],
};

export const BACKEND_API: Criterion = {
  id: 'backend-api',
  title: 'API contract and error handling',
  dimension: 'judgement',
  looksAt: 'What callers can rely on: input, responses, status codes, and what happens when something fails.',
  qualifications: ['backend-apis', 'backend-language', 'backend-standards-in-review', 'backend-standards'],
  need: { intermediate: 'must', senior: 'must' },
  anchors: {
    1: {
      text: 'Makes wrong statements about basics, such as what a status code tells the caller or what becomes of an error that is caught and dropped, and keeps to them.',
      seniorAdds: null,
    },
    2: {
      text: 'Sees that responses or errors are inconsistent, and cannot say what that means for a caller.',
      seniorAdds: null,
    },
    3: {
      text: 'Says what callers may rely on, where this change breaks that or leaves it open, and gives a correction that is usual in this stack, with the reason.',
      seniorAdds:
        'Keeps existing callers in view, and says how the contract can change without breaking them.',
    },
    4: {
      text: 'Works out how each failure reaches the caller and the people who operate the service, and proposes a convention that other endpoints can follow.',
      seniorAdds: null,
    },
  },
  questions: [
    'What does a caller see when this fails, and what should they see?',
    'Which part of this response would you promise to keep?',
    'A client in the field still sends the old format. What happens?',
  ],
  foundIn: ['comments', 'walk-through', 'coding'],
};

export const BACKEND_SAFE_CHANGE: Criterion = {
  id: 'backend-safe-change',
  title: 'Transactions, background jobs and safe deploys',
  dimension: 'judgement',
  looksAt:
    'What is left behind when a step fails, runs twice or runs beside the old version. Not enough evidence is the rating where the exercise holds nothing of the kind.',
  qualifications: ['backend-databases', 'backend-debugging', 'backend-maintainer'],
  need: { intermediate: 'nice', senior: 'must' },
  anchors: {
    1: {
      text: 'Makes wrong statements about what a transaction or a repeated job does, and keeps to them when shown an example.',
      seniorAdds: null,
    },
    2: {
      text: 'Says that transactions, jobs or migrations need care, and cannot say what would go wrong here.',
      seniorAdds: null,
    },
    3: {
      text: 'Says what is left behind if a step fails or runs twice, and how to prevent it: where the transaction ends, a job that can be repeated, a migration that can be taken back.',
      seniorAdds: 'Gives an order of deployment in which old and new code can run side by side.',
    },
    4: {
      text: 'Plans the change as steps that can each be released and taken back, with the check that says whether to go on.',
      seniorAdds: null,
    },
  },
  questions: [
    'This job runs twice. What happens?',
    'The process stops between these two lines. What is in the database?',
    'In which order would you deploy this, and how would you take it back?',
  ],
  foundIn: ['comments', 'walk-through', 'coding'],
};
