interface Queue {
  queue(work: () => void): void;
}

/** A custom XML part's text, to be read after a sync only. */
class FakeText {
  private answer: string | undefined;

  constructor(context: Queue, read: () => string) {
    context.queue(() => (this.answer = read()));
  }

  get value(): string {
    if (this.answer === undefined) throw new Error("XML was read before it was synced");
    return this.answer;
  }
}

/** The custom XML parts of a workbook, as Office.js lends them to a batch. */
export class FakeParts {
  constructor(
    private readonly context: Queue,
    private readonly held: () => string[],
  ) {}

  add(xml: string): void {
    this.context.queue(() => this.held().push(xml));
  }

  getByNamespace(namespace: string) {
    const { context, held } = this;
    let found: readonly number[] | undefined;
    return {
      load: () =>
        context.queue(
          () =>
            (found = [...held().keys()].filter((at) =>
              held()[at]!.includes(`xmlns="${namespace}"`),
            )),
        ),
      get items() {
        if (!found) throw new Error("items were read before they were loaded");
        return found.map((at) => ({
          getXml: () => new FakeText(context, () => held()[at]!),
          setXml: (xml: string) => context.queue(() => (held()[at] = xml)),
        }));
      },
    };
  }
}
