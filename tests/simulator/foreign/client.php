<?php
// The visit of visits.py with PHP's SoapClient: php client.php WSDL ADDRESS CA-FILE PASSWORD. It keeps cookies by itself.
error_reporting(E_ALL);
set_error_handler(function ($level, $text) { throw new ErrorException($text); });
[, $wsdl, $address, $authority, $secret] = $argv;

function client(string ...$headers): SoapClient
{
    global $wsdl, $address, $authority;
    $context = ["ssl" => ["cafile" => $authority], "http" => ["header" => $headers]];
    return new SoapClient($wsdl, [
        "location" => $address, "stream_context" => stream_context_create($context), "trace" => true,
        "cache_wsdl" => WSDL_CACHE_NONE, "features" => SOAP_SINGLE_ELEMENT_ARRAYS,
    ]);
}

function call(SoapClient $client, string $operation, array $given = []): mixed
{
    $service = strstr($operation, "_", true);
    $answer = $client->$operation(["_this" => ["_" => $service, "type" => $service]] + $given);
    return $answer->returnval ?? null;
}

function typed(mixed $value, string $type, string $namespace = "urn:vdi"): SoapVar
{
    return new SoapVar($value, is_string($value) ? XSD_STRING : SOAP_ENC_OBJECT, $type, $namespace);
}

function filter(string $kind, string $member, string $value): SoapVar
{
    $value = typed($value, "string", "http://www.w3.org/2001/XMLSchema");
    return typed(["memberName" => $member, "value" => $value], "QueryFilter$kind");
}

$account = ["username" => "administrator", "password" => ["utf8String" => $secret], "domain" => "LAB"];
$client = client();
call($client, "AuthenticationManager_Login", $account);
$told["sites"] = array_map(fn ($site) => $site->base->displayName, call($client, "Site_List"));

$not = typed(["filter" => filter("Equals", "base.basicState", "ERROR")], "QueryFilterNot");
$both = typed(["filters" => [filter("StartsWith", "base.name", "IC01"), $not]], "QueryFilterAnd");
$asked = ["queryEntityType" => "MachineSummaryView", "filter" => $both, "maxPageSize" => 3];
$page = call($client, "QueryService_Query", ["definition" => $asked]);
$told["machines"] = array_map(fn ($row) => $row->base->name, $page->results);
$told["remaining"] = $page->remainingCount;

$farm = call($client, "QueryService_Query", ["definition" => ["queryEntityType" => "FarmSummaryView"]])->results[0];
$base = ["name" => "PHP-Pool", "accessGroup" => $farm->data->accessGroup];
$spec = ["base" => $base, "type" => "RDS", "rdsDesktopSpec" => ["farm" => $farm->id]];
$made = call($client, "Desktop_Create", ["spec" => $spec]);
$told["pool"] = call($client, "Desktop_Get", ["id" => $made])->base->name;
call($client, "Desktop_Delete", ["id" => $made]);

$pool = $page->results[0]->base->desktop;
$settings = call($client, "Desktop_Get", ["id" => $pool])->automatedDesktopData->virtualCenterProvisioningSettings;
$image = $settings->virtualCenterProvisioningData->parentVm;
$snapshot = call($client, "BaseImageSnapshot_List", ["baseImageVm" => $image])[0]->id;
$push = ["parentVm" => $image, "snapshot" => $snapshot];
$push["settings"] = ["logoffSetting" => "FORCE_LOGOFF", "stopOnFirstError" => true];
call($client, "Desktop_SchedulePushImage", ["id" => $pool, "spec" => $push]);
$status = call($client, "Desktop_Get", ["id" => $pool])->automatedDesktopData->provisioningStatusData;
$told["push"] = $status->instantCloneProvisioningStatusData->operation;
call($client, "Desktop_CancelScheduledPushImage", ["id" => $pool]);

try {
    call($client, "Desktop_Get", ["id" => ["id" => "Desktop/bm8"]]);
} catch (SoapFault $fault) {
    $told["fault"] = $fault->faultstring;
    $detail = $fault->detail->EntityNotFoundFault;
    $told["missing"] = [$detail->enc_stype, $detail->enc_value->id->id];
}

$stranger = client();
call($stranger, "AuthenticationManager_Login", $account);
preg_match("/^x-session-token: (\\S+)/im", $stranger->__getLastResponseHeaders(), $found);
$told["header"] = count(call(client("X-Session-Token: $found[1]"), "Site_List"));
call($client, "AuthenticationManager_Logout");
try {
    call($client, "Site_List");
} catch (SoapFault $fault) {
    $told["after"] = $fault->faultcode;
}
echo json_encode($told);
