import type {
  Commitment,
  DecisionRight,
  Seat,
} from 'backstage-plugin-accountability-common';
import { useEffect, useRef } from 'react';
import { useText } from '../../translation';
import { FieldGroup, RowsAt } from '../fields';
import { focusField, type Loose, useField } from '../form';
import { CommitmentFields } from './CommitmentFields';
import { PowerNow } from './PowerNow';
import { RightFields } from './RightFields';

const RIGHTS = 'spec.decisionRights';

/** What the seats may decide, with proof, and what finance backs. */
export function RightsStep() {
  const t = useText();
  const { value: rights = [], set } = useField<Loose<DecisionRight>[]>(RIGHTS);
  const goTo = useRef<string>();
  useEffect(() => {
    if (goTo.current) focusField(goTo.current);
    goTo.current = undefined;
  }, [rights.length]);
  const addFor = (seat: Seat) => {
    goTo.current = `${RIGHTS}.${rights.length}.verb`;
    set([...rights, { seat }]);
  };
  const titleOf = ({ seat, verb }: Loose<DecisionRight>, index: number) =>
    seat && verb
      ? t('declare.rights.title', {
          seat: t(`shared.seat.${seat}`),
          verb: t(`shared.verb.${verb}`),
        })
      : t('declare.rights.untitled', { number: String(index + 1) });
  return (
    <>
      <PowerNow onAdd={addFor} />
      <FieldGroup
        title={t('declare.field.decisionRights')}
        hint={t('declare.rights.hint')}
      >
        <RowsAt<Loose<DecisionRight>>
          path={RIGHTS}
          titleOf={titleOf}
          add={t('declare.rights.add')}
          removeOf={title => t('declare.form.removeOf', { title })}
          empty={t('declare.rights.empty')}
          first="seat"
        >
          {(path, right) => <RightFields path={path} right={right} />}
        </RowsAt>
      </FieldGroup>
      <FieldGroup
        title={t('declare.field.commitments')}
        hint={t('declare.commitments.hint')}
      >
        <RowsAt<Loose<Commitment>>
          path="spec.commitments"
          titleOf={({ what }, index) =>
            what ||
            t('declare.commitments.untitled', { number: String(index + 1) })
          }
          add={t('declare.commitments.add')}
          removeOf={title => t('declare.form.removeOf', { title })}
          empty={t('declare.commitments.empty')}
          first="what"
        >
          {path => <CommitmentFields path={path} />}
        </RowsAt>
      </FieldGroup>
    </>
  );
}
