import { Button, Card, CardBody, CardFooter, CardHeader } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import {
  outcomeTemplates,
  type OutcomeTemplate,
} from 'backstage-plugin-accountability-common';
import { useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { type DefinitionValues, looseSpec, nameOf } from '../form';
import { SeatPicture } from './SeatPicture';
import { usualSeats } from './usualSeats';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fit, minmax(18rem, 1fr))',
    listStyle: 'none',
    margin: theme.spacing(2, 0, 0),
    padding: 0,
    '& > li': { display: 'grid' },
  },
  title: { fontSize: '1.125rem', margin: 0 },
  fits: { margin: theme.spacing(0, 0, 2), minHeight: '4.2em' },
  example: { marginTop: theme.spacing(2) },
}));

/** One card for each operating model: when it fits, and who must be at the table. */
export function TemplateCards(props: {
  onChoose: (values: DefinitionValues) => void;
}) {
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  return (
    <>
      <p>{t('declare.template.explain')}</p>
      <ul className={classes.list}>
        {outcomeTemplates.map(template => {
          const { model, title, fitsWhen } = template;
          return (
            <li key={model}>
              <Card>
                <CardHeader>
                  <h3 className={classes.title}>
                    {t(`shared.model.${model}`)}
                  </h3>
                </CardHeader>
                <CardBody>
                  <p className={classes.fits}>
                    {t('declare.template.fits', { when: fitsWhen })}
                  </p>
                  <SeatPicture needed={usualSeats(model)} />
                  <div className={`${classes.example} ${secondary.text}`}>
                    {t('declare.template.example', { title })}
                  </div>
                </CardBody>
                <CardFooter>
                  <Button
                    variant="primary"
                    aria-label={t('declare.template.startFrom', {
                      model: t(`shared.model.${model}`),
                    })}
                    onPress={() => props.onChoose(startOf(template))}
                  >
                    {t('declare.template.start')}
                  </Button>
                </CardFooter>
              </Card>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function startOf({ title, spec }: OutcomeTemplate): DefinitionValues {
  return {
    namespace: 'default',
    name: nameOf(title),
    title,
    spec: looseSpec(spec),
  };
}
