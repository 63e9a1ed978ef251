import { Flex, Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import type { ControlDetail } from 'backstage-plugin-accountability-common';
import { ProcessLink } from '../outcomes/detail/ProcessLink';
import { FactList } from '../outcomes/FactList';
import { Section } from '../shared';
import { useText } from '../translation';
import { ControlOwner } from './ControlOwner';
import { controlSentence } from './controlSentence';
import { ControlState } from './ControlState';
import { ControlWhere } from './ControlWhere';
import { DutyTable } from './DutyTable';
import { EvidenceList } from './EvidenceList';
import { OutcomeLinks } from './OutcomeLinks';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
    overflowWrap: 'anywhere',
  },
  line: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 1.5),
  },
}));

/** What a control shall achieve, who does what of it, and what proves it. */
export function ControlBody({ control }: { control: ControlDetail }) {
  const classes = useStyles();
  const t = useText();
  const { process, frameworks } = control;
  return (
    <Flex direction="column" gap="4">
      <div className={classes.head}>
        <div className={classes.line}>
          <Text as="h2" variant="title-medium" weight="bold">
            {control.title}
          </Text>
          <ControlState control={control} />
        </div>
        <Text as="p" variant="body-large" weight="bold">
          {controlSentence(t, control)}
        </Text>
        <div>{control.intent}</div>
        <ControlWhere control={control} />
      </div>
      <Section title={t('controls.whoDoes')}>
        <FactList
          facts={[
            [t('controls.owner'), <ControlOwner owner={control.owner} />],
            process !== undefined && [
              t('controls.process'),
              <ProcessLink process={process} />,
            ],
          ]}
        />
        <DutyTable duties={control.duties} />
      </Section>
      <Section title={t('controls.carriesOut')}>
        <FactList
          facts={[
            [
              t('controls.outcomesOf'),
              <OutcomeLinks refs={control.outcomes} />,
            ],
            [t('controls.domain'), t(`shared.seat.${control.domain}`)],
            frameworks.length > 0 && [
              t('controls.frameworks'),
              frameworks.join(' · '),
            ],
          ]}
        />
      </Section>
      <Section title={t('controls.evidence')}>
        <EvidenceList evidence={control.evidence} />
      </Section>
    </Flex>
  );
}
