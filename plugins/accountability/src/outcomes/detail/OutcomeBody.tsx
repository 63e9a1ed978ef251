import { Flex } from '@backstage/ui';
import type { OutcomeDetail } from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import { ExceptionsSection } from '../../exceptions/doors';
import { OutcomeFindings } from '../../findings';
import {
  AFTER_DECISION,
  AsyncContent,
  type AsyncData,
  EmptyState,
  httpStatus,
} from '../../shared';
import { useText } from '../../translation';
import { type ChosenSeatAction, MySeats, SeatActionDialog } from '../answers';
import { CharterHistory } from '../charter';
import { OutcomeNumbers } from '../numbers';
import { OutcomePicture } from '../picture';
import { OutcomeReviews } from '../reviews';
import { Commitments } from './Commitments';
import { DecisionRights } from './DecisionRights';
import { OutcomeControls } from './OutcomeControls';
import { OutcomeFacts } from './OutcomeFacts';
import { OutcomeHead } from './OutcomeHead';
import { OutcomeProblems } from './OutcomeProblems';
import { SeatEvents } from './SeatEvents';

/** One outcome from its head to its history. */
export function OutcomeBody(props: { outcome: AsyncData<OutcomeDetail> }) {
  const { outcome } = props;
  const t = useText();
  if (outcome.error && httpStatus(outcome.error) === 404) {
    return (
      <EmptyState
        title={t('shared.load.notFound')}
        description={t('outcomes.detail.notFound')}
      />
    );
  }
  return (
    <AsyncContent result={outcome} what={t('outcomes.detail.what')}>
      {data => (
        <OutcomeParts
          outcome={data}
          onChanged={() => outcome.reload(AFTER_DECISION)}
        />
      )}
    </AsyncContent>
  );
}

function OutcomeParts(props: {
  outcome: OutcomeDetail;
  onChanged: () => void;
}) {
  const { outcome, onChanged } = props;
  const [chosen, setChosen] = useState<ChosenSeatAction>();
  return (
    <Flex direction="column" gap="4">
      <OutcomeHead outcome={outcome} />
      <OutcomeProblems outcome={outcome} />
      <OutcomePicture
        outcome={outcome}
        onAnswer={({ seat, holder }) =>
          holder && setChosen({ action: 'accept', seat, holder: holder.ref })
        }
      />
      <MySeats outcome={outcome} onChoose={setChosen} />
      <OutcomeNumbers outcome={outcome} />
      <OutcomeFacts outcome={outcome} />
      <DecisionRights rights={outcome.rights} />
      <Commitments commitments={outcome.commitments} />
      <OutcomeControls controls={outcome.controls} />
      <OutcomeFindings
        outcome={outcome}
        onAnswer={({ seat, holder }) =>
          setChosen({ action: 'accept', seat, holder })
        }
      />
      <ExceptionsSection filter={{ outcome: outcome.ref }} />
      <OutcomeReviews outcome={outcome} />
      <CharterHistory outcome={outcome} />
      <SeatEvents events={outcome.seatEvents} />
      {chosen && (
        <SeatActionDialog
          outcome={outcome}
          chosen={chosen}
          onClose={() => setChosen(undefined)}
          onChanged={onChanged}
        />
      )}
    </Flex>
  );
}
