import { Card, CardBody, Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import type { ControlSummary } from 'backstage-plugin-accountability-common';
import { DefinitionLink } from '../outcomes/DefinitionLink';
import { FactList } from '../outcomes/FactList';
import { useSecondaryText } from '../shared';
import { useText } from '../translation';
import { ControlOwner } from './ControlOwner';
import { ControlState } from './ControlState';
import { DutyFaces } from './DutyFaces';
import { EvidenceList } from './EvidenceList';
import { OutcomeLinks } from './OutcomeLinks';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'grid',
    gap: theme.spacing(2, 4),
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(0.75),
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  head: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
  },
}));

/** One control: what it shall achieve, for which outcomes, and who does what. */
export function ControlRow({ control }: { control: ControlSummary }) {
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  return (
    <Card>
      <CardBody>
        <div className={classes.row}>
          <div className={classes.words}>
            <div className={classes.head}>
              <Text as="h3" variant="body-large" weight="bold">
                <DefinitionLink definition={control} />
              </Text>
              <ControlState control={control} />
            </div>
            <div>{control.intent}</div>
            <div className={secondary.text}>
              {t('controls.domain')}: {t(`shared.seat.${control.domain}`)}
            </div>
          </div>
          <FactList
            facts={[
              [t('controls.owner'), <ControlOwner owner={control.owner} />],
              [
                t('controls.carriesOut'),
                <OutcomeLinks refs={control.outcomes} />,
              ],
              [t('controls.duties'), <DutyFaces duties={control.duties} />],
              [
                t('controls.evidence'),
                <EvidenceList evidence={control.evidence} />,
              ],
            ]}
          />
        </div>
      </CardBody>
    </Card>
  );
}
