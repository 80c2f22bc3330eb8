// The visit of visits.py with node-soap: node client.js WSDL ADDRESS CA-FILE PASSWORD. It keeps no cookies by itself.
const soap = require("soap");
const https = require("https");
const fs = require("fs");

const [, , wsdl, address, authority, secret] = process.argv;
const agent = new https.Agent({ ca: fs.readFileSync(authority) });

async function connect(session = {}) {
  const client = await soap.createClientAsync(wsdl, { wsdl_options: { httpsAgent: agent } }, address);
  client.setSecurity({
    addOptions: (options) => { options.httpsAgent = agent; },
    addHeaders: (headers) => Object.assign(headers, session),
    toXML: () => "",
  });
  return client;
}

async function call(client, operation, given = {}) {
  const service = operation.split("_")[0];
  const _this = { attributes: { type: service }, $value: service };
  const [answer] = await client[`${operation}Async`]({ _this, ...given });
  return answer ? answer.returnval : null;
}

const typed = (type, members) => ({ attributes: { "xsi:type": `vdi:${type}` }, ...members });
const XSD = { "xmlns:xsd": "http://www.w3.org/2001/XMLSchema" };
const text = ($value) => ({ attributes: { ...XSD, "xsi:type": "xsd:string" }, $value });
const filter = (kind, memberName, value) => typed(`QueryFilter${kind}`, { memberName, value: text(value) });

async function visit() {
  const told = {};
  const account = { username: "administrator", password: { utf8String: Buffer.from(secret).toString("base64") }, domain: "LAB" };
  let client = await connect();
  await call(client, "AuthenticationManager_Login", account);
  const token = client.lastResponseHeaders["x-session-token"];
  client = await connect({ Cookie: client.lastResponseHeaders["set-cookie"][0].split(";")[0] });
  told.sites = (await call(client, "Site_List")).map((site) => site.base.displayName);

  const not = typed("QueryFilterNot", { filter: filter("Equals", "base.basicState", "ERROR") });
  const both = typed("QueryFilterAnd", { filters: [filter("StartsWith", "base.name", "IC01"), not] });
  const definition = { queryEntityType: "MachineSummaryView", filter: both, maxPageSize: 3 };
  const page = await call(client, "QueryService_Query", { definition });
  told.machines = page.results.map((row) => row.base.name);
  told.remaining = page.remainingCount;

  const farms = await call(client, "QueryService_Query", { definition: { queryEntityType: "FarmSummaryView" } });
  const farm = farms.results[0];
  const base = { name: "Node-Pool", accessGroup: farm.data.accessGroup };
  const spec = { base, type: "RDS", rdsDesktopSpec: { farm: farm.id } };
  const made = await call(client, "Desktop_Create", { spec });
  told.pool = (await call(client, "Desktop_Get", { id: made })).base.name;
  await call(client, "Desktop_Delete", { id: made });

  const pool = page.results[0].base.desktop;
  const data = (await call(client, "Desktop_Get", { id: pool })).automatedDesktopData;
  const image = data.virtualCenterProvisioningSettings.virtualCenterProvisioningData.parentVm;
  const [snapshot] = await call(client, "BaseImageSnapshot_List", { baseImageVm: image });
  const settings = { logoffSetting: "FORCE_LOGOFF", stopOnFirstError: true };
  const push = { parentVm: image, snapshot: snapshot.id, settings };
  await call(client, "Desktop_SchedulePushImage", { id: pool, spec: push });
  const status = (await call(client, "Desktop_Get", { id: pool })).automatedDesktopData.provisioningStatusData;
  told.push = status.instantCloneProvisioningStatusData.operation;
  await call(client, "Desktop_CancelScheduledPushImage", { id: pool });

  await call(client, "Desktop_Get", { id: { id: "Desktop/bm8" } }).catch(({ root }) => {
    const { faultstring, detail } = root.Envelope.Body.Fault;
    const { attributes, id } = detail.EntityNotFoundFault;
    Object.assign(told, { fault: faultstring, missing: [attributes["xsi:type"].split(":").pop(), id.id] });
  });

  told.header = (await call(await connect({ "X-Session-Token": token }), "Site_List")).length;
  await call(client, "AuthenticationManager_Logout");
  await call(client, "Site_List").catch(({ root }) => { told.after = root.Envelope.Body.Fault.faultcode; });
  return told;
}

visit().then(
  (told) => process.stdout.write(JSON.stringify(told)),
  (failure) => { console.error(failure.message || failure); process.exit(1); },
);
