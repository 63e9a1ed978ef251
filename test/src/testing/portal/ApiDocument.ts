import Ajv, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

interface Operation {
  parameters?: { name: string; in: string }[];
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}

/** The API document that a portal serves, and what it says of requests and answers. */
export class ApiDocument {
  readonly #paths: Record<string, Record<string, Operation>>;
  readonly #ajv = addFormats(new Ajv({ strict: false, allErrors: true }));

  constructor(document: { paths: Record<string, Record<string, Operation>> }) {
    this.#paths = document.paths;
  }

  /** Every route, as `GET /identities/{id}`. */
  routes(): string[] {
    return Object.entries(this.#paths)
      .flatMap(([path, methods]) =>
        Object.keys(methods).map(method => `${method.toUpperCase()} ${path}`),
      )
      .sort();
  }

  /** Names of the query parameters of a route. */
  queryOf(route: string): string[] {
    return (this.#operation(route).parameters ?? [])
      .filter(parameter => parameter.in === 'query')
      .map(parameter => parameter.name);
  }

  /** What is wrong with a JSON body sent to a route. */
  problemsOfRequest(route: string, body: unknown): string[] {
    const content = this.#operation(route).requestBody?.content ?? {};
    return this.#problems(content['application/json']?.schema, body);
  }

  /** What is wrong with a JSON answer; an undocumented status is too. */
  problemsOfAnswer(route: string, status: number, body: unknown): string[] {
    const answer = this.#operation(route).responses[String(status)];
    if (!answer) return [`${status} is not documented`];
    const schema = answer.content?.['application/json']?.schema;
    return schema ? this.#problems(schema, body) : [];
  }

  #operation(route: string): Operation {
    const [method, path] = route.split(' ');
    const operation = this.#paths[path]?.[method.toLowerCase()];
    if (!operation) throw new Error(`${route} is not documented`);
    return operation;
  }

  #problems(schema: object | undefined, value: unknown): string[] {
    if (!schema) return ['no schema is documented'];
    const validate: ValidateFunction = this.#ajv.compile(schema);
    validate(value);
    return (validate.errors ?? []).map(
      error =>
        `${error.instancePath || '/'} ${error.message} ${JSON.stringify(
          error.params,
        )}`,
    );
  }
}
