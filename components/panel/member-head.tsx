import { Badge } from '@/components/ui/badge';
import { visibleText } from '@/components/ui/visible-text';
import { memberName, type PanelMember } from '@/core/panel/compare';

/** A member's name, with what sets their scorecard apart. */
export function MemberHead({ member }: { member: PanelMember }) {
  return (
    <>
      {visibleText(memberName(member))}
      {!member.counts && (
        <>
          {' '}
          <Badge tone="neutral">shadow</Badge>
        </>
      )}
    </>
  );
}
