// Calls operations by name, with requests and responses as files: one line each on standard input.
const fs = require("fs");
const readline = require("readline");
const soap = require("soap");

// The element of an operation's message, with the schema that it is from.
function elementOf(client, operation, direction) {
  const services = Object.values(client.wsdl.definitions.services);
  const ports = services.flatMap((service) => Object.values(service.ports));
  const binding = ports.map((port) => port.binding).find((each) => each.methods[operation]);
  return binding.methods[operation][direction];
}

// The client writes a date of its own kind as nothing.
function dated(value) {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(dated);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, dated(inner)]));
}

async function call(client, operation, request, response) {
  const body = fs.readFileSync(request, "utf8");
  const envelope = `<e:Envelope xmlns:e="http://www.w3.org/2003/05/soap-envelope"><e:Body>${body}</e:Body></e:Envelope>`;
  const given = Object.values(client.wsdl.xmlToObject(envelope).Body)[0];
  const input = elementOf(client, operation, "input");
  const [result] = await client[`${operation}Async`](given);
  const output = elementOf(client, operation, "output");
  if (!output.$name || !result || result.Body === null) return;
  const { targetNSAlias, targetNamespace } = output;
  if (typeof result !== "object") {
    fs.writeFileSync(response, `<${output.$name} xmlns="${targetNamespace}">${result}</${output.$name}>`);
    return;
  }
  const type = output.$type || output.$lookupType;
  const text = client.wsdl.objectToDocumentXML(output.$name, dated(result), targetNSAlias, targetNamespace, type);
  fs.writeFileSync(response, text);
}

async function main() {
  const [wsdl] = process.argv.slice(2);
  const client = await soap.createClientAsync(wsdl, { forceSoap12Headers: true });
  client.setSecurity(new soap.BasicAuthSecurity("sandbox", "sandbox"));
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const [operation, request, response] = line.split("\t");
    const outcome = await call(client, operation, request, response).then(() => "ok", (error) => String(error.message));
    console.log(outcome.replaceAll("\n", " ").slice(0, 500));
  }
}

main();
