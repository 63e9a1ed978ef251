import { makeStyles } from '@material-ui/core/styles';
import type { ControlSummary } from 'backstage-plugin-accountability-common';
import { Section, useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { stretchText } from '../charter';
import { DefinitionLink } from '../DefinitionLink';
import { type Fact, FactList } from '../FactList';
import { PartyLine } from '../seats';
import { ProcessLink } from './ProcessLink';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& > li + li': { marginTop: theme.spacing(3) },
  },
  name: {
    fontSize: '1rem',
    fontWeight: 'bold',
    margin: theme.spacing(0, 0, 1),
  },
  duty: { alignItems: 'center', display: 'flex', flexWrap: 'wrap', gap: 8 },
}));

/** The controls with their intent, and who does what for them. */
export function OutcomeControls(props: { controls: ControlSummary[] }) {
  const classes = useStyles();
  const t = useText();
  // The picture above already says when there is none.
  if (props.controls.length === 0) return null;
  return (
    <Section title={t('outcomes.detail.controls.title')}>
      <ul className={classes.list}>
        {props.controls.map(control => (
          <li key={control.ref}>
            <h3 className={classes.name}>
              <DefinitionLink definition={control} />
            </h3>
            <ControlFacts control={control} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ControlFacts({ control }: { control: ControlSummary }) {
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  const { intent, process, duties, evidence } = control;
  const facts: Array<Fact | false> = [
    [t('outcomes.detail.controls.intent'), intent],
    process !== undefined && [
      t('outcomes.detail.controls.process'),
      <ProcessLink process={process} />,
    ],
    [
      t('outcomes.detail.controls.duties'),
      duties.length === 0
        ? t('outcomes.detail.controls.noDuties')
        : duties.map(({ duty, holder, systems }, index) => (
            <div key={`${duty}:${index}`} className={classes.duty}>
              {t(`shared.duty.${duty}`)}
              <PartyLine party={holder} />
              <span className={secondary.text}>
                {systems
                  ? t('outcomes.detail.controls.systems', {
                      count: systems.length,
                    })
                  : t('outcomes.detail.controls.everywhere')}
              </span>
            </div>
          )),
    ],
    [
      t('outcomes.detail.controls.evidence'),
      evidence.length === 0
        ? t('outcomes.detail.controls.noEvidence')
        : evidence
            .map(({ kind, maxAge }) =>
              [
                t(`shared.evidence.${kind}`),
                maxAge && `≤ ${stretchText(t, maxAge)}`,
              ]
                .filter(Boolean)
                .join(' '),
            )
            .join(' · '),
    ],
  ];
  return <FactList facts={facts} />;
}
