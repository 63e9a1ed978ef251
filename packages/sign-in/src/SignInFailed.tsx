import { ErrorPanel } from '@backstage/core-components';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import Container from '@material-ui/core/Container';

/** Says why somebody could not sign in, and what to do. */
export function SignInFailed(props: {
  name: string;
  error?: Error;
  onRetry(): void;
  onChooseAnother(): void;
}) {
  const error = props.error ?? new Error('The portal did not say why');
  // Right after its first start the portal has not read the company's people yet.
  const title =
    error.cause instanceof Error && error.cause.name === 'NotFoundError'
      ? `The portal does not know ${props.name} yet. It may still be reading its catalog: try again in a moment.`
      : `Signing in as ${props.name} failed`;

  return (
    <Container maxWidth="md">
      <Box py={8}>
        <ErrorPanel title={title} error={error} defaultExpanded={false} />
        <Box mt={2} display="flex" gridGap={8}>
          <Button variant="contained" color="primary" onClick={props.onRetry}>
            Try again
          </Button>
          <Button variant="outlined" onClick={props.onChooseAnother}>
            Choose somebody else
          </Button>
        </Box>
      </Box>
    </Container>
  );
}
