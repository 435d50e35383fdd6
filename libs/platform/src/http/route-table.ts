interface Route {
  readonly methods: readonly string[];
  readonly template: string;
  readonly pattern: RegExp;
}

const patternOf = (template: string): RegExp =>
  new RegExp(`^${template.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:[^/]+/g, '[^/]+')}$`);

/** Every route that Fastify knows: to tell a wrong method (405) from a wrong address (404). */
export class RouteTable {
  private readonly routes: Route[] = [];

  add(method: string | readonly string[], template: string): void {
    this.routes.push({ methods: [method].flat(), template, pattern: patternOf(template) });
  }

  /** The methods that exist at this address. */
  methodsAt(url: string): readonly string[] {
    const path = url.split('?', 1)[0] ?? '';
    const methods = this.routes.filter(({ pattern }) => pattern.test(path)).flatMap((route) => route.methods);
    return [...new Set(methods)].sort();
  }

  /** `GET /v1/leads/:id` and so on, in the order of their registration. */
  list(): readonly string[] {
    return this.routes.flatMap(({ methods, template }) => methods.map((method) => `${method} ${template}`));
  }
}
