import type { Call } from '../demo';
import { json, type Answer } from '../http';
import { apiTime } from './time';
import { userBasic } from './user';

const APPROVALS_REQUIRED = 1;

/** `GET .../approvals`: only the approvals that stand now; there is no history here. */
export function approvals({ world, origin }: Call): Answer {
  const given = world.approvals;
  return json({
    user_has_approved: given.some(({ person }) => person.id === world.viewer.id),
    user_can_approve: !given.some(({ person }) => person.id === world.viewer.id),
    approved: given.length >= APPROVALS_REQUIRED,
    approved_by: given.map(({ person, at }) => ({
      user: userBasic(person, origin),
      approved_at: apiTime(at),
    })),
  });
}

/** `GET .../approval_state`: the rules of the paid editions, and who has met them; not there in the free one. */
export function approvalState({ demo, world, origin }: Call): Answer {
  if (demo.controls.edition === 'CE') return json({ error: '404 Not Found' }, {}, 404);
  const eligible = world.people.filter(({ bot }) => !bot).map((person) => userBasic(person, origin));
  return json({
    approval_rules_overwritten: false,
    rules: [
      {
        id: 9_204_118,
        name: 'All Members',
        rule_type: 'any_approver',
        report_type: null,
        section: null,
        eligible_approvers: eligible,
        approvals_required: APPROVALS_REQUIRED,
        users: [],
        groups: [],
        contains_hidden_groups: false,
        source_rule: null,
        overridden: false,
        code_owner: false,
        approved_by: world.approvals.map(({ person }) => userBasic(person, origin)),
        approved: world.approvals.length >= APPROVALS_REQUIRED,
      },
    ],
  });
}
