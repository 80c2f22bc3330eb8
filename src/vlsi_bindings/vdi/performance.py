"""Performance: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import SessionId

__all__ = [
    "BlastAudioStatistics",
    "BlastCDRStatistics",
    "BlastImagingStatistics",
    "BlastPerformanceData",
    "BlastSessionStatistics",
    "DisplayProtocolPerformanceData",
    "HistoricalPerformanceData",
    "PcoipAudioStatistics",
    "PcoipGeneralStatistics",
    "PcoipImagingStatistics",
    "PcoipNetworkStatistics",
    "PcoipPerformanceData",
    "PcoipUSBStatistics",
    "PerformanceData",
    "PerformanceInfo",
    "Performance_Get",
    "Performance_GetDisplayProtocolPerformanceData",
    "Performance_GetHistoricalPerformanceData",
    "Performance_GetProcessPerformanceData",
    "Performance_GetRemoteApplicationPerformanceData",
    "Performance_GetRemoteApplicationStatistics",
    "ProcessFilter",
    "ProcessPerformanceData",
    "ProcessSessionFilter",
    "RemoteApplicationStatistics",
    "RemoteApplicationStatus",
    "SessionHistoricalPerformanceData",
    "SessionRemoteApplicationStatistics",
]


class ProcessSessionFilter(OpenEnumeration):
    """Values of ProcessFilter.processSessionFilter."""

    CURRENT_USER_SESSION = "CURRENT_USER_SESSION"
    SYSTEM_AND_CURRENT_USER_SESSION = "SYSTEM_AND_CURRENT_USER_SESSION"


class RemoteApplicationStatus(OpenEnumeration):
    """Values of RemoteApplicationStatistics.status."""

    RUNNING = "RUNNING"
    NOT_RESPONDING = "NOT_RESPONDING"
    UNKNOWN = "UNKNOWN"


class BlastAudioStatistics(DynamicData):
    """Data object, since 7.3.

    Page: vdi.helpdesk.Performance.BlastAudioStatistics

    Fields:
        bytes_received: not updatable.
        bytes_transmitted: not updatable.
    """

    bytes_received: int | None = field("bytesReceived", "xsd:long", default=None)
    bytes_transmitted: int | None = field("bytesTransmitted", "xsd:long", default=None)


class BlastCDRStatistics(DynamicData):
    """Data object, since 7.3.

    Page: vdi.helpdesk.Performance.BlastCDRStatistics

    Fields:
        bytes_received: not updatable.
        bytes_transmitted: not updatable.
    """

    bytes_received: int | None = field("bytesReceived", "xsd:long", default=None)
    bytes_transmitted: int | None = field("bytesTransmitted", "xsd:long", default=None)


class BlastImagingStatistics(DynamicData):
    """Data object, since 7.3.

    Page: vdi.helpdesk.Performance.BlastImagingStatistics

    Fields:
        frames_per_second: not updatable.
        bytes_received: not updatable.
        bytes_transmitted: not updatable.
        encoder_type: since 8.7; from 2209.
    """

    frames_per_second: int | None = field("framesPerSecond", "xsd:long", default=None)
    bytes_received: int | None = field("bytesReceived", "xsd:long", default=None)
    bytes_transmitted: int | None = field("bytesTransmitted", "xsd:long", default=None)
    encoder_type: str | None = field("encoderType", "xsd:string", default=None)


class BlastPerformanceData(DynamicData):
    """Data object, since 7.2.

    Page: vdi.helpdesk.Performance.BlastPerformanceData

    Fields:
        estimated_throughput: not updatable; deprecated.
        estimated_fps: not updatable; deprecated.
        estimated_rtt: not updatable; deprecated.
        estimated_bandwidth: not updatable; deprecated.
        blast_session_statistics: not updatable; since 7.3.
        blast_imaging_statistics: not updatable; since 7.3.
        blast_audio_statistics: not updatable; since 7.3.
        blast_cdr_statistics: not updatable; since 7.3.
    """

    estimated_throughput: int | None = field("estimatedThroughput", "xsd:long", default=None)
    estimated_fps: int | None = field("estimatedFPS", "xsd:long", default=None)
    estimated_rtt: int | None = field("estimatedRTT", "xsd:long", default=None)
    estimated_bandwidth: int | None = field("estimatedBandwidth", "xsd:long", default=None)
    blast_session_statistics: BlastSessionStatistics | None = field(
        "blastSessionStatistics", "BlastSessionStatistics", default=None
    )
    blast_imaging_statistics: BlastImagingStatistics | None = field(
        "blastImagingStatistics", "BlastImagingStatistics", default=None
    )
    blast_audio_statistics: BlastAudioStatistics | None = field(
        "blastAudioStatistics", "BlastAudioStatistics", default=None
    )
    blast_cdr_statistics: BlastCDRStatistics | None = field("blastCDRStatistics", "BlastCDRStatistics", default=None)


class BlastSessionStatistics(DynamicData):
    """Data object, since 7.3.

    Page: vdi.helpdesk.Performance.BlastSessionStatistics

    Fields:
        round_trip_time: not updatable.
        bandwidth_uplink: not updatable.
        packet_loss_uplink: not updatable.
        bytes_transmitted: not updatable.
        inst_transmitted_bytes_tcp: since 8.13; from 2406.
        inst_received_bytes_tcp: since 8.13; from 2406.
        inst_transmitted_bytes_udp: since 8.13; from 2406.
        inst_received_bytes_udp: since 8.13; from 2406.
    """

    round_trip_time: int | None = field("roundTripTime", "xsd:long", default=None)
    bandwidth_uplink: int | None = field("bandwidthUplink", "xsd:long", default=None)
    packet_loss_uplink: int | None = field("packetLossUplink", "xsd:long", default=None)
    bytes_transmitted: int | None = field("bytesTransmitted", "xsd:long", default=None)
    inst_transmitted_bytes_tcp: int | None = field("instTransmittedBytesTCP", "xsd:long", default=None)
    inst_received_bytes_tcp: int | None = field("instReceivedBytesTCP", "xsd:long", default=None)
    inst_transmitted_bytes_udp: int | None = field("instTransmittedBytesUDP", "xsd:long", default=None)
    inst_received_bytes_udp: int | None = field("instReceivedBytesUDP", "xsd:long", default=None)


class DisplayProtocolPerformanceData(DynamicData):
    """Data object, since 7.2.

    Page: vdi.helpdesk.Performance.DisplayProtocolPerformanceData

    Fields:
        blast_performance_data: not updatable.
        pcoip_performance_data: not updatable.
    """

    blast_performance_data: BlastPerformanceData | None = field(
        "blastPerformanceData", "BlastPerformanceData", default=None
    )
    pcoip_performance_data: PcoipPerformanceData | None = field(
        "pcoipPerformanceData", "PcoipPerformanceData", default=None
    )


class HistoricalPerformanceData(DynamicData):
    """Data object, since 7.2.

    Page: vdi.helpdesk.Performance.HistoricalPerformanceData

    Fields:
        timestamp: not updatable; since 7.8.
        overall_cpu: not updatable.
        overall_memory: not updatable.
        cpu: not updatable.
        memory: not updatable.
        latency: not updatable.
        disk_iops: not updatable; since 7.4.
        disk_read_iops: not updatable; since 7.5.
        disk_write_iops: not updatable; since 7.5.
        disk_latency: not updatable; since 7.4.
    """

    timestamp: int | None = field("timestamp", "xsd:long", default=None)
    overall_cpu: float | None = field("overallCpu", "xsd:double", default=None)
    overall_memory: float | None = field("overallMemory", "xsd:double", default=None)
    cpu: float | None = field("cpu", "xsd:double", default=None)
    memory: float | None = field("memory", "xsd:double", default=None)
    latency: int | None = field("latency", "xsd:long", default=None)
    disk_iops: int | None = field("diskIops", "xsd:long", default=None)
    disk_read_iops: int | None = field("diskReadIops", "xsd:long", default=None)
    disk_write_iops: int | None = field("diskWriteIops", "xsd:long", default=None)
    disk_latency: int | None = field("diskLatency", "xsd:long", default=None)


class PcoipAudioStatistics(DynamicData):
    """Data object, since 7.2.

    Page: vdi.helpdesk.Performance.PcoipAudioStatistics

    Fields:
        bytes_received: not updatable.
        bytes_sent: not updatable.
        rx_bandwidth: not updatable.
        tx_bandwidth: not updatable.
        tx_bandwidth_limit: not updatable.
    """

    bytes_received: int | None = field("bytesReceived", "xsd:long", default=None)
    bytes_sent: int | None = field("bytesSent", "xsd:long", default=None)
    rx_bandwidth: int | None = field("rxBandwidth", "xsd:long", default=None)
    tx_bandwidth: int | None = field("txBandwidth", "xsd:long", default=None)
    tx_bandwidth_limit: int | None = field("txBandwidthLimit", "xsd:long", default=None)


class PcoipGeneralStatistics(DynamicData):
    """Data object, since 7.2.

    Page: vdi.helpdesk.Performance.PcoipGeneralStatistics

    Fields:
        duration_seconds: not updatable.
        bytes_received: not updatable.
        bytes_sent: not updatable.
        packets_received: not updatable.
        packets_sent: not updatable.
        rx_packets_lost: not updatable.
        tx_packets_lost: not updatable.
    """

    duration_seconds: int | None = field("durationSeconds", "xsd:long", default=None)
    bytes_received: int | None = field("bytesReceived", "xsd:long", default=None)
    bytes_sent: int | None = field("bytesSent", "xsd:long", default=None)
    packets_received: int | None = field("packetsReceived", "xsd:long", default=None)
    packets_sent: int | None = field("packetsSent", "xsd:long", default=None)
    rx_packets_lost: int | None = field("rxPacketsLost", "xsd:long", default=None)
    tx_packets_lost: int | None = field("txPacketsLost", "xsd:long", default=None)


class PcoipImagingStatistics(DynamicData):
    """Data object, since 7.2.

    Page: vdi.helpdesk.Performance.PcoipImagingStatistics

    Fields:
        bytes_received: not updatable.
        bytes_sent: not updatable.
        rx_bandwidth: not updatable.
        tx_bandwidth: not updatable.
        encoded_frames: not updatable.
        active_minimum_quality: not updatable.
        decoder_capability: not updatable.
        megapixel: not updatable.
        svga_dev_tap_frames: not updatable.
        negative_acknowledgements: not updatable.
        apex2800_offload: not updatable.
    """

    bytes_received: int | None = field("bytesReceived", "xsd:long", default=None)
    bytes_sent: int | None = field("bytesSent", "xsd:long", default=None)
    rx_bandwidth: int | None = field("rxBandwidth", "xsd:long", default=None)
    tx_bandwidth: int | None = field("txBandwidth", "xsd:long", default=None)
    encoded_frames: int | None = field("encodedFrames", "xsd:long", default=None)
    active_minimum_quality: int | None = field("activeMinimumQuality", "xsd:long", default=None)
    decoder_capability: int | None = field("decoderCapability", "xsd:long", default=None)
    megapixel: int | None = field("megapixel", "xsd:long", default=None)
    svga_dev_tap_frames: int | None = field("svgaDevTapFrames", "xsd:long", default=None)
    negative_acknowledgements: int | None = field("negativeAcknowledgements", "xsd:long", default=None)
    apex2800_offload: int | None = field("apex2800Offload", "xsd:long", default=None)


class PcoipNetworkStatistics(DynamicData):
    """Data object, since 7.2.

    Page: vdi.helpdesk.Performance.PcoipNetworkStatistics

    Fields:
        round_trip_latency: not updatable.
        rx_bandwidth: not updatable.
        rx_bandwidth_peak: not updatable.
        rx_packet_loss: not updatable.
        tx_bandwidth: not updatable.
        tx_bandwidth_active_limit: not updatable.
        tx_bandwidth_limit: not updatable.
        tx_packet_loss: not updatable.
    """

    round_trip_latency: int | None = field("roundTripLatency", "xsd:long", default=None)
    rx_bandwidth: int | None = field("rxBandwidth", "xsd:long", default=None)
    rx_bandwidth_peak: int | None = field("rxBandwidthPeak", "xsd:long", default=None)
    rx_packet_loss: int | None = field("rxPacketLoss", "xsd:long", default=None)
    tx_bandwidth: int | None = field("txBandwidth", "xsd:long", default=None)
    tx_bandwidth_active_limit: int | None = field("txBandwidthActiveLimit", "xsd:long", default=None)
    tx_bandwidth_limit: int | None = field("txBandwidthLimit", "xsd:long", default=None)
    tx_packet_loss: int | None = field("txPacketLoss", "xsd:long", default=None)


class PcoipPerformanceData(DynamicData):
    """Data object, since 7.2.

    Page: vdi.helpdesk.Performance.PcoipPerformanceData

    Fields:
        pcoip_general_statistics: not updatable.
        pcoip_network_statistics: not updatable.
        pcoip_usb_statistics: not updatable.
        pcoip_audio_statistics: not updatable.
        pcoip_imaging_statistics: not updatable.
    """

    pcoip_general_statistics: PcoipGeneralStatistics | None = field(
        "pcoipGeneralStatistics", "PcoipGeneralStatistics", default=None
    )
    pcoip_network_statistics: PcoipNetworkStatistics | None = field(
        "pcoipNetworkStatistics", "PcoipNetworkStatistics", default=None
    )
    pcoip_usb_statistics: PcoipUSBStatistics | None = field("pcoipUsbStatistics", "PcoipUSBStatistics", default=None)
    pcoip_audio_statistics: PcoipAudioStatistics | None = field(
        "pcoipAudioStatistics", "PcoipAudioStatistics", default=None
    )
    pcoip_imaging_statistics: PcoipImagingStatistics | None = field(
        "pcoipImagingStatistics", "PcoipImagingStatistics", default=None
    )


class PcoipUSBStatistics(DynamicData):
    """Data object, since 7.2.

    Page: vdi.helpdesk.Performance.PcoipUSBStatistics

    Fields:
        bytes_received: not updatable.
        bytes_sent: not updatable.
        rx_bandwidth: not updatable.
        tx_bandwidth: not updatable.
    """

    bytes_received: int | None = field("bytesReceived", "xsd:long", default=None)
    bytes_sent: int | None = field("bytesSent", "xsd:long", default=None)
    rx_bandwidth: int | None = field("rxBandwidth", "xsd:long", default=None)
    tx_bandwidth: int | None = field("txBandwidth", "xsd:long", default=None)


class PerformanceData(DynamicData):
    """Data object, since 7.2.

    Page: vdi.helpdesk.Performance.PerformanceData

    Fields:
        cpu: not updatable.
        memory: not updatable.
        disk: not updatable.
    """

    cpu: float | None = field("cpu", "xsd:double", default=None)
    memory: float | None = field("memory", "xsd:double", default=None)
    disk: float | None = field("disk", "xsd:double", default=None)


class PerformanceInfo(DynamicData):
    """Data object, since 7.2.

    Page: vdi.helpdesk.Performance.PerformanceInfo

    Fields:
        timestamp: not updatable.
        overall_performance: not updatable.
        processes_performance: not updatable.
        display_protocol_performance: not updatable.
    """

    timestamp: int = field("timestamp", "xsd:long")
    overall_performance: list[PerformanceData] = field("overallPerformance", "PerformanceData[]")
    processes_performance: list[ProcessPerformanceData] = field(
        "processesPerformance", "ProcessPerformanceData[]", default_factory=list
    )
    display_protocol_performance: list[DisplayProtocolPerformanceData] = field(
        "displayProtocolPerformance", "DisplayProtocolPerformanceData[]", default_factory=list
    )


class ProcessFilter(DynamicData):
    """Data object, since 7.6.

    Page: vdi.helpdesk.Performance.ProcessFilter

    Fields:
        process_session_filter: not updatable.
    """

    process_session_filter: ProcessSessionFilter | str | None = field(
        "processSessionFilter", "ProcessSessionFilter", default=None
    )


class ProcessPerformanceData(DynamicData):
    """Data object, since 7.2.

    Page: vdi.helpdesk.Performance.ProcessPerformanceData

    Fields:
        cpu: not updatable.
        memory: not updatable.
        disk: not updatable.
        name: not updatable.
        process_id: not updatable.
        create_time: not updatable.
        user_name: not updatable.
    """

    cpu: float | None = field("cpu", "xsd:double", default=None)
    memory: float | None = field("memory", "xsd:double", default=None)
    disk: float | None = field("disk", "xsd:double", default=None)
    name: str = field("name", "xsd:string")
    process_id: int = field("processId", "xsd:long")
    create_time: int = field("createTime", "xsd:long")
    user_name: str | None = field("userName", "xsd:string", default=None)


class RemoteApplicationStatistics(DynamicData):
    """Data object, since 7.3.

    Page: vdi.helpdesk.Performance.RemoteApplicationStatistics

    Fields:
        application_id: not updatable; since 7.6.
        process_id: not updatable.
        name: not updatable.
        status: not updatable.
        description: not updatable.
    """

    application_id: str = field("applicationId", "xsd:string")
    process_id: int = field("processId", "xsd:long")
    name: str = field("name", "xsd:string")
    status: RemoteApplicationStatus | str | None = field("status", "RemoteApplicationStatus", default=None)
    description: str | None = field("description", "xsd:string", default=None)


class SessionHistoricalPerformanceData(DynamicData):
    """Data object, since 8.1, from 8.1.0.

    Page: vdi.helpdesk.Performance.SessionHistoricalPerformanceData

    Fields:
        error_msg: since 8.2; from 2103.
    """

    session_id: SessionId = field("sessionId", "SessionId")
    historical_performance_data: list[HistoricalPerformanceData] = field(
        "historicalPerformanceData", "HistoricalPerformanceData[]", default_factory=list
    )
    error_msg: str | None = field("errorMsg", "xsd:string", default=None)


class SessionRemoteApplicationStatistics(DynamicData):
    """Data object, since 8.1, from 8.1.0.

    Page: vdi.helpdesk.Performance.SessionRemoteApplicationStatistics

    Fields:
        error_msg: since 8.2; from 2103.
    """

    session_id: SessionId = field("sessionId", "SessionId")
    application_statistics: list[RemoteApplicationStatistics] = field(
        "applicationStatistics", "RemoteApplicationStatistics[]", default_factory=list
    )
    error_msg: str | None = field("errorMsg", "xsd:string", default=None)


class Performance_Get(Request["PerformanceInfo"]):
    """Request to Performance, deprecated.

    Page: vdi.helpdesk.Performance
    Privileges: MACHINE_VIEW, POOL_VIEW, FEDERATED_SESSIONS_VIEW
    """

    __operation__ = Operation(
        service="Performance",
        returns="PerformanceInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: SessionId = field("id", "SessionId")
    timestamp: int | None = field("timestamp", "xsd:long", default=None)


class Performance_GetDisplayProtocolPerformanceData(Request["DisplayProtocolPerformanceData"]):
    """Request to Performance.

    Page: vdi.helpdesk.Performance
    Privileges: MACHINE_VIEW, POOL_VIEW, FEDERATED_SESSIONS_VIEW
    """

    __operation__ = Operation(
        service="Performance",
        returns="DisplayProtocolPerformanceData",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: SessionId = field("id", "SessionId")


class Performance_GetHistoricalPerformanceData(Request["list[HistoricalPerformanceData]"]):
    """Request to Performance.

    Page: vdi.helpdesk.Performance
    Privileges: MACHINE_VIEW, POOL_VIEW, FEDERATED_SESSIONS_VIEW
    """

    __operation__ = Operation(
        service="Performance",
        returns="HistoricalPerformanceData[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: SessionId = field("id", "SessionId")


class Performance_GetProcessPerformanceData(Request["list[ProcessPerformanceData]"]):
    """Request to Performance.

    Page: vdi.helpdesk.Performance
    Privileges: MACHINE_VIEW, POOL_VIEW, FEDERATED_SESSIONS_VIEW
    """

    __operation__ = Operation(
        service="Performance",
        returns="ProcessPerformanceData[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: SessionId = field("id", "SessionId")
    process_filter: ProcessFilter | None = field("processFilter", "ProcessFilter", default=None)


class Performance_GetRemoteApplicationPerformanceData(Request["list[RemoteApplicationStatistics]"]):
    """Request to Performance, deprecated.

    Page: vdi.helpdesk.Performance
    Privileges: MACHINE_VIEW, POOL_VIEW, FEDERATED_SESSIONS_VIEW
    """

    __operation__ = Operation(
        service="Performance",
        returns="RemoteApplicationStatistics[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: SessionId = field("id", "SessionId")


class Performance_GetRemoteApplicationStatistics(Request["list[RemoteApplicationStatistics]"]):
    """Request to Performance.

    Page: vdi.helpdesk.Performance
    Privileges: MACHINE_VIEW, POOL_VIEW, FEDERATED_SESSIONS_VIEW
    """

    __operation__ = Operation(
        service="Performance",
        returns="RemoteApplicationStatistics[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: SessionId = field("id", "SessionId")
