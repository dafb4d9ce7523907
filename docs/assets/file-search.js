// Browsers start no workers for pages from the file system: a frame takes the place of the one
// that searches.

class FrameWorker extends EventTarget {
  constructor(address) {
    super();
    this.frame = document.createElement("iframe");
    this.frame.hidden = true;
    document.body.append(this.frame);
    this.started = new Promise((resolve) => {
      const inner = this.frame.contentWindow;
      const script = inner.document.createElement("script");
      script.src = address;
      script.onload = resolve;
      inner.postMessage = (data) => this.dispatchEvent(new MessageEvent("message", { data }));
      inner.document.body.append(script);
    });
  }

  async postMessage(data) {
    await this.started;
    this.frame.contentWindow.dispatchEvent(new MessageEvent("message", { data }));
  }
}

if (location.protocol === "file:") {
  window.IFrameWorker = window.Worker = FrameWorker;
}
