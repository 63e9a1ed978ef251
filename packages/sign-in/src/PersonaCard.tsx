import Card from '@material-ui/core/Card';
import CardActionArea from '@material-ui/core/CardActionArea';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Face } from './Face';
import type { Persona } from './Persona';

const useStyles = makeStyles(theme => ({
  card: { height: '100%' },
  action: {
    height: '100%',
    padding: theme.spacing(2),
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: theme.spacing(2),
    rowGap: theme.spacing(1.5),
    alignItems: 'center',
    alignContent: 'start',
  },
  name: { fontWeight: 700, lineHeight: 1.3 },
  hint: { gridColumn: '1 / -1' },
}));

/** One person: face, name, seat, and one sentence on what to try as them. */
export function PersonaCard(props: { persona: Persona; onChoose(): void }) {
  const classes = useStyles();
  const { name, seat, hint } = props.persona;
  return (
    <Card variant="outlined" className={classes.card}>
      <CardActionArea className={classes.action} onClick={props.onChoose}>
        <Face name={name} />
        <div>
          <Typography
            component="h2"
            variant="subtitle1"
            className={classes.name}
          >
            {name}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {seat}
          </Typography>
        </div>
        <Typography variant="body2" className={classes.hint}>
          {hint}
        </Typography>
      </CardActionArea>
    </Card>
  );
}
