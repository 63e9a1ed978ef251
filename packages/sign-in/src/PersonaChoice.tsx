import { configApiRef, useApi } from '@backstage/core-plugin-api';
import Container from '@material-ui/core/Container';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { Persona } from './Persona';
import { PersonaCard } from './PersonaCard';

const useStyles = makeStyles(theme => ({
  page: {
    paddingTop: theme.spacing(6),
    paddingBottom: theme.spacing(6),
    color: theme.palette.text.primary,
  },
  intro: { maxWidth: '44em', marginBottom: theme.spacing(4) },
  people: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(22rem, 100%), 1fr))',
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
}));

/** Everybody there is to be, with what to try as them. */
export function PersonaChoice(props: {
  personas: Persona[];
  onChoose(userEntityRef: string): void;
}) {
  const classes = useStyles();
  const company =
    useApi(configApiRef).getOptionalString('organization.name') ??
    'the company';

  return (
    <Container component="main" maxWidth="lg" className={classes.page}>
      <Typography component="h1" variant="h3" gutterBottom>
        Who are you at {company} today?
      </Typography>
      <Typography variant="body1" className={classes.intro}>
        {props.personas.length > 0
          ? 'Everybody here is made up, and nobody needs a password. Choose a person: the portal shows what they answer for, and lets them do what they may.'
          : 'This portal is not set up as a demo, so there is nobody to choose. Set demo.enabled and demo.personas in the app configuration, or use the plugins in a portal of your own.'}
      </Typography>
      <ul className={classes.people} aria-label="People to sign in as">
        {props.personas.map(persona => (
          <li key={persona.userEntityRef}>
            <PersonaCard
              persona={persona}
              onChoose={() => props.onChoose(persona.userEntityRef)}
            />
          </li>
        ))}
      </ul>
    </Container>
  );
}
