import type { EscalationDetail } from 'backstage-plugin-accountability-common';
import { useEscalationStyles } from '../useEscalationStyles';
import { Acknowledgements } from './Acknowledgements';
import { Consequence } from './Consequence';
import { Deliveries } from './Deliveries';
import { EscalationHead } from './EscalationHead';
import { Ladder } from './Ladder';
import { Moves } from './Moves';

/** The way it went beside who has seen it, and what became of the messages. */
export function EscalationParts(props: {
  escalation: EscalationDetail;
  onChanged: () => void;
}) {
  const { escalation, onChanged } = props;
  const classes = useEscalationStyles();
  return (
    <div className={classes.root}>
      <EscalationHead escalation={escalation} onChanged={onChanged} />
      <div className={classes.columns}>
        <Ladder escalation={escalation} />
        <div className={classes.root}>
          <Consequence escalation={escalation} />
          <Acknowledgements escalation={escalation} />
          <Moves moved={escalation.moved} />
        </div>
      </div>
      <Deliveries deliveries={escalation.deliveries} />
    </div>
  );
}
